package journal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.schedule.Schedule;
import journal.setting.AccessSettings;

/** Removes the reports that were closed as long ago as the setting keeps security events, every hour. */
@ApplicationScoped
public class ReportPurge {
    private static final Duration FIRST = Duration.ofMinutes(4); // when the start is over
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject ReportRepository reports;
    @Inject AccessSettings settings;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, () -> purge(Instant.now()));
    }

    private void purge(Instant now) {
        Instant before = now.minus(Duration.ofDays(settings.securityLogDays()));
        while (reports.removeClosed(before)) {
            continue; // in small steps: nobody waits for it
        }
    }
}

package journal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import journal.schedule.Schedule;
import journal.security.EventKind;
import journal.security.SecurityEvents;
import journal.setting.AccessSettings;

/** Removes the security events that are older than the setting says, every hour. */
@ApplicationScoped
public class SecurityEventPurge {
    private static final Duration FIRST = Duration.ofMinutes(2); // when the start is over
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 500; // events of a transaction

    @Inject Schedule schedule;
    @Inject SecurityEvents events;
    @Inject AccessSettings settings;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, () -> purge(Instant.now()));
    }

    /** Removes what is too old at a moment. */
    void purge(Instant now) {
        Instant before = now.minus(Duration.ofDays(settings.securityLogDays()));
        Stream.of(EventKind.values()).forEach(kind -> purge(kind, before));
    }

    private void purge(EventKind kind, Instant before) {
        while (events.removeBefore(kind, before, BATCH) == BATCH) {
            continue; // in small steps: nobody waits for it
        }
    }
}

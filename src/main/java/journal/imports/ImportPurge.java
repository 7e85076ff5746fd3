package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.schedule.Schedule;

/** Removes imports whose time is over, every hour. Their entries stay. */
@ApplicationScoped
public class ImportPurge {
    private static final Duration FIRST = Duration.ofMinutes(4); // when the start is over
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject ImportRepository imports;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, () -> purge(Instant.now()));
    }

    private void purge(Instant now) {
        while (imports.removeEnded(now)) {
            continue; // in small steps: nobody waits for it
        }
    }
}

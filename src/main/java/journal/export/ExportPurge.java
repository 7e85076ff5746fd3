package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import journal.schedule.Schedule;

/** Removes the archives that have ended, every ten minutes: they are large. */
@ApplicationScoped
public class ExportPurge {
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Inject Schedule schedule;
    @Inject ExportRepository exports;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, () -> purge(Instant.now()));
    }

    /** Removes those that have ended by a moment, part by part. */
    void purge(Instant now) {
        List<Long> ended = exports.ended(now);
        while (!ended.isEmpty()) {
            ended.forEach(this::remove);
            ended = exports.ended(now);
        }
    }

    private void remove(long export) {
        while (exports.removeParts(export)) {
            continue; // in small steps: nobody waits for it
        }
        exports.remove(export);
    }
}

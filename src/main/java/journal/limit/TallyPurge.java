package journal.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.schedule.Schedule;

/** Removes the tallies that are forgotten by now, every hour. */
@ApplicationScoped
public class TallyPurge {
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject TallyRepository tallies;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::purge);
    }

    /** Removes those that are forgotten by now, in small steps. */
    void purge() {
        Instant now = Instant.now();
        while (tallies.removeEnded(now)) {
            continue;
        }
    }
}

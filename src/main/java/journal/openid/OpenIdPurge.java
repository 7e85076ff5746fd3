package journal.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.schedule.Schedule;

/** Removes the steps that nobody has ended, every hour. */
@ApplicationScoped
public class OpenIdPurge {
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject OpenIdSteps steps;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::purge);
    }

    /** Removes those that have ended by now, in small steps. */
    void purge() {
        Instant now = Instant.now();
        while (steps.removeEnded(now)) {
            continue;
        }
    }
}

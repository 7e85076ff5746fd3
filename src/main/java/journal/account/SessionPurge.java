package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.passkey.Challenges;
import journal.schedule.Schedule;

/** Removes the sessions that have ended, and the sign-ins and the challenges of passkeys that nobody has ended, every hour. */
@ApplicationScoped
public class SessionPurge {
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject SessionRepository sessions;
    @Inject SignInSteps steps;
    @Inject Challenges challenges;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::purge);
    }

    /** Removes those that have ended by now, in small steps. */
    void purge() {
        Instant now = Instant.now();
        while (sessions.removeEnded(now)) {
            continue;
        }
        while (steps.removeEnded(now)) {
            continue;
        }
        while (challenges.removeEnded(now)) {
            continue;
        }
    }
}

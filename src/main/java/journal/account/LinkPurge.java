package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.schedule.Schedule;

/** Removes the mailed links whose time is over, every hour. */
@ApplicationScoped
public class LinkPurge {
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject EmailRepository emails;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::purge);
    }

    /** Removes those whose time is over by now, in small steps. */
    void purge() {
        Instant now = Instant.now();
        while (emails.removeExpired(now)) {
            continue;
        }
    }
}

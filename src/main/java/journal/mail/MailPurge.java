package journal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.schedule.Schedule;

/** Removes the mails that have ended some days ago, every hour. */
@ApplicationScoped
public class MailPurge {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration KEEP = Duration.ofDays(3);

    @Inject Schedule schedule;
    @Inject MailRepository mails;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::purge);
    }

    /** Removes those that ended long enough ago, in small steps. */
    void purge() {
        Instant before = Instant.now().minus(KEEP);
        while (mails.removeEnded(before)) {
            continue;
        }
    }
}

package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.quota.FullQuota;
import journal.schedule.Schedule;

/**
 * Publishes drafts when the time has come that their authors chose. It looks for them in the database every few seconds, so one whose time
 * came while no server was there is published when one is again.
 */
@ApplicationScoped
public class ScheduledPublication {
    private static final Logger LOG = Logger.getLogger(ScheduledPublication.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int BATCH = 100; // drafts that a look finds

    @Inject Schedule schedule;
    @Inject DraftRepository drafts;
    @Inject Publication publication;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::publish);
    }

    private void publish() {
        try {
            List<Draft> due = drafts.due(Instant.now(), BATCH);
            due.forEach(this::publish);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "Due drafts were not published; the next try is in seconds", failure);
            schedule.note(failure);
        }
    }

    private void publish(Draft draft) {
        try {
            publication.publishDue(draft, Instant.now());
        } catch (FullQuota full) {
            LOG.log(Level.INFO, () -> "A draft that is due, of account " + draft.author().getId() + ", stays one: " + full.getMessage());
            publication.postpone(draft);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, failure, () -> "A draft that is due, of account " + draft.author().getId() + ", stays one");
            publication.postpone(draft); // or it would stand before others for ever
        }
    }
}

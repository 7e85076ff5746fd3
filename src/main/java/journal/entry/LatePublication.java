package journal.entry;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Publishes drafts when the time has come that their authors chose. It looks for them in the database every few seconds, so one whose time
 * came while no server was there is published when one is again.
 */
@ApplicationScoped
public class LatePublication {
    private static final Logger LOG = Logger.getLogger(LatePublication.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int BATCH = 100; // drafts that a look finds

    @Resource ManagedScheduledExecutorService executor;
    @Inject DraftRepository drafts;
    @Inject Publication publication;

    private ScheduledFuture<?> schedule;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule = executor.scheduleWithFixedDelay(this::publish, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (schedule != null) {
            schedule.cancel(false);
        }
    }

    private void publish() {
        try {
            List<Draft> due = drafts.due(Instant.now(), BATCH);
            due.forEach(this::publish);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What is due was not published; the next try is in seconds", failure); // it would end the schedule
        }
    }

    private void publish(Draft draft) {
        try {
            publication.publishDue(draft, Instant.now());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "A draft that is due, of account " + draft.author().getId() + ", stays one");
            publication.postpone(draft); // or it would stand before others for ever
        }
    }
}

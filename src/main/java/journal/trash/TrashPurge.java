package journal.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.schedule.Schedule;
import journal.setting.Settings;

/** Purges the trash, and everything else that is {@link Purgeable}, every hour: the setting says how long things are kept. */
@ApplicationScoped
public class TrashPurge {
    private static final Logger LOG = Logger.getLogger(TrashPurge.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(1); // when the start is over
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject Instance<Purgeable> everything;
    @Inject Settings settings;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, this::collect);
    }

    private void collect() {
        everything.forEach(this::collect);
    }

    private void collect(Purgeable one) {
        try {
            Instant before = Instant.now().minus(settings.trashKeep());
            while (one.empty(before)) {
                continue; // in small steps: nobody waits for it
            }
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "The trash was not purged; the next try is in an hour", failure); // what else is purgeable goes on
            schedule.note(failure);
        }
    }
}

package journal.picture;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.setting.Settings;

/** Removes pictures that nothing has, neither entry nor version nor draft, for as long as the trash keeps entries; every hour. */
@ApplicationScoped
public class PictureCollection {
    private static final Logger LOG = Logger.getLogger(PictureCollection.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(2); // after the trash
    private static final Duration EVERY = Duration.ofHours(1);

    @Resource ManagedScheduledExecutorService executor;
    @Inject Album album;
    @Inject Settings settings;

    /** Begins with it, until the application stops. */
    public void begin() {
        executor.scheduleWithFixedDelay(this::collect, FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void collect() {
        try {
            Instant before = Instant.now().minus(settings.trashKeep());
            while (album.empty(before)) {
                continue; // in small steps: nobody waits for it
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Idle pictures were not removed; the next try is in an hour", failure); // an exception would end the schedule
        }
    }
}

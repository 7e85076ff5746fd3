package journal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Notes what has become of the runs of repeated tasks: of each task at most once a minute that it was done, and once that it was not. */
@ApplicationScoped
public class TaskLog {
    private static final Logger LOG = Logger.getLogger(TaskLog.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject TaskRepository tasks;

    private final Map<String, Instant> noted = new ConcurrentHashMap<>(); // by task and outcome

    /** Notes a run. */
    void note(TaskRun run) {
        String what = run.task() + (run.failure().isPresent() ? " failed" : "");
        Instant before = noted.getOrDefault(what, Instant.MIN);
        if (run.next().isPresent() && run.endedAt().minus(PAUSE).isBefore(before)) {
            return;
        }
        noted.put(what, run.endedAt());
        try {
            tasks.add(run);
        } catch (RuntimeException failure) { // what ails the database is in the log by the tasks themselves; another node may have been first
            LOG.log(Level.FINE, failure, () -> "A run of " + run.task() + " was not noted");
        }
    }
}

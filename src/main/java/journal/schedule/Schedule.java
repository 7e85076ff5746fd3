package journal.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A repeated task. It ends with the bean that holds it, and so with the application (Jakarta Concurrency 3.0). */
@Dependent
public class Schedule {
    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    @Resource ManagedScheduledExecutorService executor;

    private final AtomicBoolean called = new AtomicBoolean();

    private Runnable task;
    private ScheduledFuture<?> running;

    /**
     * Starts the task.
     *
     * @param first the delay before the first run
     * @param every the time between the end of a run and the start of the next
     * @param task what is done each time; whatever it throws is logged, and the next run comes as if nothing had happened
     */
    public void begin(Duration first, Duration every, Runnable task) {
        this.task = task;
        running = executor.scheduleWithFixedDelay(() -> run(task), first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs the task once more as soon as possible, beside the run that goes on. Called again before that, it does nothing. */
    public void call() {
        if (task != null && called.compareAndSet(false, true)) {
            executor.execute(() -> {
                called.set(false);
                run(task);
            });
        }
    }

    // of an Error, too, the executor would say nothing, and never run the task again
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            LOG.log(Level.SEVERE, "A repeated task failed; its next run comes as planned", failure);
        }
    }

    /** Ends the task, which may call this itself. */
    @PreDestroy
    public void end() {
        if (running != null) {
            running.cancel(false);
        }
    }
}

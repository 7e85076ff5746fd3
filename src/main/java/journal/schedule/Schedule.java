package journal.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A repeated task. It ends with the bean that holds it, and so with the application (Jakarta Concurrency 3.0). */
@Dependent
public class Schedule {
    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    @Resource ManagedScheduledExecutorService executor;
    @Inject TaskLog log;

    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicReference<Throwable> noted = new AtomicReference<>();

    private String name = "";
    private Duration pause = Duration.ZERO;
    private Runnable task;
    private ScheduledFuture<?> running;
    private volatile boolean done;

    /** Takes the name of the class that holds it: the administrators' page has the key {@code work.task.} with this name. */
    @Inject
    void isHeldBy(InjectionPoint holder) {
        name = holder.getMember().getDeclaringClass().getSimpleName();
    }

    /**
     * Starts the task.
     *
     * @param first the delay before the first run
     * @param every the time between the end of a run and the start of the next
     * @param task what is done each time; whatever it throws is logged, and the next run comes as if nothing had happened
     */
    public void begin(Duration first, Duration every, Runnable task) {
        this.task = task;
        pause = every;
        running = executor.scheduleWithFixedDelay(() -> run(Instant.now()), first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs the task once more as soon as possible, beside the run that goes on. Called again before that, it does nothing. */
    public void call() {
        if (task != null && called.compareAndSet(false, true)) {
            executor.execute(() -> {
                called.set(false);
                run(Instant.now());
            });
        }
    }

    /** Notes that the run which goes on has failed, where the task itself has caught and logged why. */
    public void note(Throwable failure) {
        noted.set(failure);
    }

    // of an Error, too, the executor would say nothing, and never run the task again
    private void run(Instant begun) {
        try {
            task.run();
        } catch (Throwable failure) {
            LOG.log(Level.SEVERE, "A repeated task failed; its next run comes as planned", failure);
            note(failure);
        }
        Instant now = Instant.now();
        Optional<String> failure = Optional.ofNullable(noted.getAndSet(null)).map(thrown -> thrown.getClass().getName());
        log.note(new TaskRun(name, now, Duration.between(begun, now), failure, next(now)));
    }

    private Optional<Instant> next(Instant now) {
        return done ? Optional.empty() : Optional.of(now.plus(pause));
    }

    /** Ends the task for good, which calls this itself when nothing is left to do. */
    public void finish() {
        done = true;
        end();
    }

    /** Ends the task with its holder. */
    @PreDestroy
    public void end() {
        if (running != null) {
            running.cancel(false);
        }
    }
}

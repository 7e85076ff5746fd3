package journal.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A repeated task. It ends with the bean that holds it, and so with the application (Jakarta Concurrency 3.0). */
@Dependent
public class Schedule {
    @Resource ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> running;

    /**
     * Starts the task.
     *
     * @param first the delay before the first run
     * @param every the time between the end of a run and the start of the next
     * @param task throws no exception, which would end the schedule
     */
    public void begin(Duration first, Duration every, Runnable task) {
        running = executor.scheduleWithFixedDelay(task, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }
}

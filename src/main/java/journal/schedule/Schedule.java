package journal.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** What somebody does again and again: it ends with the bean that has it, and so with the application (Jakarta Concurrency). */
@Dependent
public class Schedule {
    @Resource ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> running;

    /**
     * Begins with it.
     *
     * @param first the time before it is done first
     * @param every the time from the end of one to the beginning of the next
     * @param task lets no exception out: that would end the schedule
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

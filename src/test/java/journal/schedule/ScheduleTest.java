package journal.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import journal.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
    private final Records records = new Records();

    @BeforeEach
    void the_log_is_read() {
        LOG.addHandler(records);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void the_threads_end() {
        LOG.removeHandler(records);
        LOG.setUseParentHandlers(true);
        threads.shutdownNow();
    }

    @Test
    void a_task_runs_again_whatever_it_has_thrown() throws Exception {
        var failures = List.of(new IllegalStateException(), new StackOverflowError(), new OutOfMemoryError("of the test"));
        var runs = new AtomicInteger();
        var schedule = new Schedule();
        schedule.executor = container();
        var runsOfTask = new Runs();
        schedule.log = new TaskLog();
        schedule.log.tasks = runsOfTask;

        synchronized (runs) {
            schedule.begin(SHORT, SHORT, () -> {
                if (runs.get() < failures.size()) {
                    throwAny(failures.get(runs.getAndIncrement()));
                }
                synchronized (runs) {
                    runs.incrementAndGet();
                    runs.notifyAll();
                }
            });
            while (runs.get() <= failures.size() + 1) {
                runs.wait();
            }
        }
        schedule.end();

        assertTrue(runs.get() > failures.size() + 1);
        assertEquals(failures, records.thrown);
        assertEquals(List.of(IllegalStateException.class.getName(), "done"), runsOfTask.outcomes, "one of each in a minute");
    }

    @Test
    void a_run_that_notes_its_failure_was_not_successful() throws Exception {
        var schedule = new Schedule();
        schedule.executor = container();
        schedule.log = new TaskLog();
        var runsOfTask = new Runs();
        schedule.log.tasks = runsOfTask;

        schedule.begin(Duration.ofDays(1), SHORT, () -> schedule.note(new IllegalStateException()));
        schedule.call();
        threads.shutdown();

        assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        assertEquals(List.of(IllegalStateException.class.getName()), runsOfTask.outcomes);
        assertEquals(List.of(), records.thrown);
    }

    @Test
    void each_task_has_a_name_in_words() {
        var holders = Sources.files("java", ".java").stream().filter(file -> Sources.read(file).contains("@Inject Schedule schedule;"))
                .map(file -> "work.task." + file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var named = ResourceBundle.getBundle("journal.messages", Locale.ROOT).keySet().stream().filter(key -> key.startsWith("work.task."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(holders, named);
    }

    // of the container's executor only this method is used
    private ManagedScheduledExecutorService container() {
        return (ManagedScheduledExecutorService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class}, (proxy, method, arguments) -> method.invoke(threads, arguments));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAny(Throwable failure) throws T {
        throw (T) failure;
    }

    private static final class Runs extends TaskRepository {
        private final List<String> outcomes = new CopyOnWriteArrayList<>();

        @Override
        public void add(TaskRun run) {
            outcomes.add(run.failure().orElse("done"));
        }
    }

    private static final class Records extends Handler {
        private final List<Throwable> thrown = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            thrown.add(record.getThrown());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}

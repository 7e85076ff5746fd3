package journal.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What has become of a repeated task is one row, whichever node ran it. */
@ArquillianTest
class WorkIT {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject TaskRepository tasks;

    private final String name = UUID.randomUUID().toString();

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void a_failure_leaves_the_last_success() {
        tasks.add(new TaskRun(name, NOW, Duration.ofMillis(1_500), Optional.empty(), Optional.of(NOW.plusSeconds(60))));
        tasks.add(new TaskRun(name, NOW.plusSeconds(60), Duration.ZERO, Optional.of("java.lang.Error"), Optional.of(NOW.plusSeconds(120))));

        TaskState state = state().orElseThrow();

        assertEquals(new TaskState(name, Optional.of(NOW), Duration.ofMillis(1_500), Optional.of(NOW.plusSeconds(60)), "java.lang.Error",
                Optional.of(NOW.plusSeconds(120))), state);
        assertEquals(1.5, state.seconds());
        assertTrue(state.isPlanned(NOW.plusSeconds(119)));
        assertTrue(!state.isLate(NOW.plusSeconds(419)) && state.isLate(NOW.plusSeconds(421)));
    }

    @Test
    void a_task_that_did_not_run_for_long_is_not_shown() {
        tasks.add(new TaskRun(name, NOW, Duration.ZERO, Optional.empty(), Optional.of(NOW.minusSeconds(1))));

        assertEquals(Optional.empty(), state());
    }

    @Test
    void a_task_that_has_ended_is_shown_and_never_late() {
        tasks.add(new TaskRun(name, NOW, Duration.ZERO, Optional.empty(), Optional.empty()));

        TaskState state = state().orElseThrow();

        assertEquals(Optional.empty(), state.next());
        assertTrue(!state.isPlanned(NOW) && !state.isLate(NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void the_tasks_of_the_journal_have_run_under_the_names_of_their_classes() {
        assertTrue(tasks.since(NOW.minus(Duration.ofDays(7))).stream().anyMatch(task -> task.name().equals("SearchIndex")));
    }

    private Optional<TaskState> state() {
        return tasks.since(NOW).stream().filter(task -> task.name().equals(name)).findFirst();
    }
}

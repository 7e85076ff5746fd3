package journal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.database.Sql;

/** What has become of the repeated tasks, in the database. Statements have a mark, since no request causes them. */
@ApplicationScoped
public class TaskRepository {
    private static final int MOST = 100;

    @PersistenceContext EntityManager em;

    /** Stores a run. */
    @Transactional
    public void add(TaskRun run) {
        if (update(run) == 0) {
            Sql.of("INSERT /* work */ INTO background_task (name) VALUES (?)", run.task()).execute(em);
            update(run);
        }
    }

    /** The tasks that have ended, and those that have run since a moment, by their names. */
    @Transactional
    public List<TaskState> since(Instant moment) {
        return Sql.of("SELECT name, succeeded_at, took, failed_at, failure, next_at FROM background_task WHERE next_at > ?"
                + " OR next_at IS NULL"
                + " ORDER BY name FETCH FIRST " + MOST + " ROWS ONLY", moment).rows(em).stream().map(TaskRepository::state).toList();
    }

    private int update(TaskRun run) {
        Sql sql = run.failure().isPresent()
                ? Sql.of("UPDATE /* work */ background_task SET failed_at = ?, failure = ?", run.endedAt(), run.failure().get())
                : Sql.of("UPDATE /* work */ background_task SET succeeded_at = ?, took = ?", run.endedAt(), run.took().toMillis());
        run.next().ifPresentOrElse(next -> sql.add(", next_at = ?", next), () -> sql.add(", next_at = NULL"));
        return sql.add(" WHERE name = ?", run.task()).execute(em);
    }

    private static TaskState state(Object[] row) {
        return new TaskState(row[0].toString(), moment(row[1]), Duration.ofMillis(row[2] == null ? 0 : Sql.number(row[2])), moment(row[3]),
                row[4] == null ? "" : row[4].toString(), moment(row[5]));
    }

    private static Optional<Instant> moment(Object value) {
        return Optional.ofNullable(value).map(Sql::moment);
    }
}

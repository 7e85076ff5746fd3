package journal.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journal.database.EndedRows;
import journal.database.Sql;

/** The tallies in the database, which all nodes share. Each method is a transaction of its own. */
@ApplicationScoped
public class TallyRepository {
    private static final EndedRows ENDED = new EndedRows("tally", "name", "tally_ends_at", "ends_at");

    @PersistenceContext EntityManager em;

    /**
     * Counts a try by each of these counters, unless one of them makes it wait: then nothing is counted.
     *
     * @return how long it has to wait; empty where it may go on
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where another node added a tally first
     */
    @Transactional
    public Optional<Duration> add(List<Counter> counters, Instant now) {
        List<Counter> inOrder = counters.stream().sorted(Comparator.comparing(Counter::name)).toList(); // no deadlock between two tries
        inOrder.forEach(this::lock);
        Optional<Duration> wait = inOrder.stream().flatMap(counter -> find(counter).wait(now).stream()).max(Comparator.naturalOrder());
        if (wait.isEmpty()) {
            inOrder.forEach(counter -> store(counter, counter.limit().after(Optional.of(find(counter)), now)));
        }
        return wait;
    }

    /** What is left of the tries of a counter whose waits do not grow. */
    @Transactional
    public Left left(Counter counter, Instant now) {
        int most = counter.limit().free();
        return Sql.of("SELECT tries, ends_at FROM tally WHERE name = ? AND ends_at > ?", counter.name(), now).rows(em).stream().findFirst()
                .map(row -> new Left((int) Math.max(0, most - Sql.number(row[0])), Duration.between(now, Sql.moment(row[1]))))
                .orElseGet(() -> new Left(most, Duration.ZERO));
    }

    /** Takes back a try that was counted, and its wait. */
    @Transactional
    public void takeBack(Counter counter) {
        Sql.of("UPDATE tally SET tries = tries - 1, open_at = ? WHERE name = ? AND tries > 0", Tally.OPEN, counter.name())
                .execute(em);
    }

    /** Forgets the tries of a counter. */
    @Transactional
    public void remove(Counter counter) {
        Sql.of("DELETE FROM tally WHERE name = ?", counter.name()).execute(em);
    }

    /**
     * Removes some of the tallies that are forgotten by now.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeEnded(Instant now) {
        return ENDED.removeSome(em, now);
    }

    // the row is this transaction's alone until it ends
    private void lock(Counter counter) {
        if (Sql.of("UPDATE tally SET tries = tries WHERE name = ?", counter.name()).execute(em) == 0) {
            Sql.of("INSERT INTO tally (name, tries, open_at, ends_at) VALUES (?, 0, ?, ?)", counter.name(), Tally.OPEN,
                    Tally.OPEN)
                    .execute(em);
        }
    }

    private Tally find(Counter counter) {
        Object[] row = Sql.of("SELECT tries, open_at, ends_at FROM tally WHERE name = ?", counter.name()).rows(em).get(0);
        return new Tally((int) Sql.number(row[0]), Sql.moment(row[1]), Sql.moment(row[2]));
    }

    private void store(Counter counter, Tally tally) {
        Sql.of("UPDATE tally SET tries = ?, open_at = ?, ends_at = ? WHERE name = ?", tally.tries(), tally.openAt(),
                tally.endsAt(), counter.name()).execute(em);
    }
}

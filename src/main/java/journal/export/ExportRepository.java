package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journal.account.AccountRepository;
import journal.database.Sql;
import journal.export.AccountExport.State;

/** The archives in the database. Each method is a transaction of its own. */
@ApplicationScoped
public class ExportRepository {
    /** For how long a node has an archive to itself, from its last sign of life on. */
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;
    private static final int PARTS = 20; // removed in one transaction
    private static final String MINE = " WHERE id = ? AND attempts = ? AND state = 'RUNNING'";

    /** Somebody has asked for an archive. */
    public record Asked(long export) {
    }

    @PersistenceContext EntityManager em;
    @Inject AccountRepository accounts;
    @Inject Event<Asked> asked;

    /** The archive that an account asked for last. */
    public Optional<AccountExport> latest(long account) {
        return em.createNamedQuery("AccountExport.latest", AccountExport.class).setParameter("account", account).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The archive of this id. */
    public Optional<AccountExport> find(long id) {
        return Optional.ofNullable(em.find(AccountExport.class, id));
    }

    /** Stores that an account asks for an archive; false where it has asked a short time ago, or the last one is in the making. The one before ends. */
    @Transactional
    public boolean ask(AccountExport export, Instant now) {
        accounts.lockAll(Stream.of(export.account())); // the same form may arrive twice at the same moment
        if (latest(export.account()).filter(last -> last.isActive() || last.isRecent(now)).isPresent()) {
            return false;
        }
        Sql.of("UPDATE account_export SET ends_at = ? WHERE account_id = ? AND ends_at > ?", now, export.account(), now).execute(em);
        AccountExport stored = em.merge(export);
        em.flush();
        asked.fire(new Asked(stored.getId()));
        return true;
    }

    /** Takes the archive that has waited longest, or whose node has stopped; empty where there is none. What was tried too often has failed. */
    @Transactional
    public Optional<ExportLease> claim(Instant now) {
        List<Object[]> due = Sql.of("SELECT /* work */ id, attempts FROM account_export").index("account_export_due")
                .add("WHERE state IN ('WAITING', 'RUNNING') AND leased_until < ? ORDER BY leased_until, id FETCH FIRST 1 ROWS ONLY", now)
                .rows(em);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        long id = Sql.number(due.get(0)[0]);
        int attempt = (int) Sql.number(due.get(0)[1]) + 1;
        State state = attempt > ATTEMPTS ? State.FAILED : State.RUNNING;
        int taken = Sql.of("UPDATE account_export SET state = ?, attempts = ?, leased_until = ?, done = 0 WHERE id = ? AND attempts = ?",
                state.name(), attempt, now.plus(LEASE), id, attempt - 1).execute(em);
        return Optional.of(new ExportLease(id, attempt)).filter(lease -> taken > 0 && state == State.RUNNING);
    }

    /** Stores how much is done, and keeps the lease. */
    @Transactional
    public void proceed(ExportLease lease, long done, Instant now) {
        check(Sql.of("UPDATE account_export SET done = ?, leased_until = ?" + MINE, done, now.plus(LEASE), lease.export(),
                lease.attempt()));
    }

    /** Stores a part. */
    @Transactional
    public void add(ExportLease lease, int number, byte[] content) {
        check(Sql.of("UPDATE account_export SET bytes = ?" + MINE, (long) number * ExportPart.SIZE + content.length, lease.export(),
                lease.attempt()));
        em.persist(new ExportPart(lease.export(), number, content));
    }

    /** Lets an archive be fetched. */
    @Transactional
    public void finish(ExportLease lease, Instant now) {
        check(Sql.of("UPDATE account_export SET state = 'READY', made_at = ?, ends_at = ?" + MINE, now, now.plus(AccountExport.READY),
                lease.export(), lease.attempt()));
    }

    /** A part of an archive; empty where the archive is gone. */
    @Transactional
    public Optional<byte[]> part(long export, int number) {
        return em.createNamedQuery("ExportPart.numbered", ExportPart.class).setParameter("export", export).setParameter("number", number)
                .getResultStream().findFirst().map(ExportPart::content);
    }

    /** Removes some parts of an archive; tells whether there may be more. */
    @Transactional
    public boolean removeParts(long export) {
        List<Long> some = Sql.of("SELECT id FROM export_part").constraint("export_part_once")
                .add("WHERE export_id = ? FETCH FIRST " + PARTS + " ROWS ONLY", export).numbers(em);
        return !some.isEmpty() && Sql.of("DELETE FROM export_part WHERE id IN ").in(some).execute(em) == PARTS;
    }

    /** The ids of some archives that have ended. */
    public List<Long> ended(Instant now) {
        return Sql.of("SELECT id FROM account_export").index("account_export_ends_at")
                .add("WHERE ends_at < ? ORDER BY ends_at FETCH FIRST " + PARTS + " ROWS ONLY", now).numbers(em);
    }

    /** Removes an archive whose parts are removed. */
    @Transactional
    public void remove(long export) {
        Sql.of("DELETE FROM account_export WHERE id = ?", export).execute(em);
    }

    private void check(Sql update) {
        if (update.execute(em) == 0) {
            throw new ExportLease.Lost();
        }
    }
}

package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journal.account.Account;
import journal.database.EndedRows;
import journal.database.Sql;

/** The imports of all accounts, and the files that they read. */
@ApplicationScoped
public class ImportRepository {
    /** The most imports of an account that are kept at once. */
    public static final int MOST = 20;
    /** How long a node has an import to itself after each step. */
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final EndedRows ENDED = new EndedRows("import_job", "id", "import_job_ends_at", "ends_at");
    private static final List<String> BUSY = Stream.of(State.values()).filter(State::isBusy).map(State::name).toList();

    @PersistenceContext EntityManager em;

    /** Adds an import whose file is coming; gives its id. */
    @Transactional
    public long add(Import job) {
        em.persist(job);
        em.flush();
        return job.getId();
    }

    /** Adds a part of its file. */
    @Transactional
    public void addPart(long job, int number, byte[] content) {
        Sql.of("INSERT INTO import_part (import_id, number, content) VALUES (?, ?, ?)", job, number, content).execute(em);
    }

    /** A part of its file; empty after the last one. */
    @Transactional
    public Optional<byte[]> part(long job, int number) {
        List<?> found = Sql.of("SELECT content FROM import_part WHERE import_id = ? AND number = ?", job, number).query(em).getResultList();
        return found.stream().findFirst().map(ImportRepository::bytes);
    }

    /** The imports of an account, the latest first. */
    @Transactional
    public List<Import> of(Account account) {
        return em.createNamedQuery("Import.of", Import.class).setParameter("account", account).setMaxResults(MOST).getResultList();
    }

    /** The import of this id, with its account. */
    @Transactional
    public Optional<Import> find(long id) {
        return em.createNamedQuery("Import.find", Import.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The import of this id, if it is this account's. */
    @Transactional
    public Optional<Import> find(long id, Account account) {
        return find(id).filter(job -> job.account().equals(account));
    }

    /**
     * The import of this id, locked until the end of the caller's transaction.
     *
     * @throws java.util.NoSuchElementException where it is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Import lock(long id) {
        return Optional.ofNullable(em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow();
    }

    /** The ids of imports that no node works on and that have work to do. Those of accounts that are blocked or leave wait. */
    @Transactional
    public List<Long> due(Instant now) {
        return Sql.of("SELECT /* work */ id FROM import_job").index("import_job_state").add("WHERE state IN ").in(BUSY)
                .add(" AND (lease_until IS NULL OR lease_until < ?) AND EXISTS (SELECT 1 FROM account a WHERE a.id = account_id"
                        + " AND a.blocked_at IS NULL AND a.leaves_at IS NULL) ORDER BY id FETCH FIRST " + MOST + " ROWS ONLY", now)
                .numbers(em);
    }

    /** Takes an import for this node; false where another one was first. */
    @Transactional
    public boolean claim(long id, Instant now) {
        return Sql
                .of("UPDATE import_job SET lease_until = ? WHERE id = ? AND (lease_until IS NULL OR lease_until < ?)", now.plus(LEASE), id,
                        now)
                .execute(em) == 1;
    }

    /** Lets the node that has an import go on with it. */
    @Transactional
    public void renew(long id, long done, Instant now) {
        Sql.of("UPDATE import_job SET done = ?, lease_until = ? WHERE id = ?", done, now.plus(LEASE), id).execute(em);
    }

    /** Removes the file of an import, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeFile(long id) {
        Sql.of("DELETE FROM import_part WHERE import_id = ?", id).execute(em);
    }

    /** How many imports of an account have not come to an end. */
    @Transactional
    public long open(Account account) {
        return em.createNamedQuery("Import.open", Long.class).setParameter("account", account).setParameter("states", State.WITH_FILE)
                .getSingleResult();
    }

    /** Removes an import with its file and its report. The entries stay. */
    @Transactional
    public void remove(long id) {
        Sql.of("DELETE FROM import_job WHERE id = ?", id).execute(em); // and the database its parts
    }

    /** Removes some imports whose time is over; tells whether there may be more. */
    @Transactional
    public boolean removeEnded(Instant now) {
        return ENDED.removeSome(em, now);
    }

    private static byte[] bytes(Object content) {
        try {
            return content instanceof java.sql.Blob blob ? blob.getBytes(1, (int) blob.length()) : (byte[]) content;
        } catch (java.sql.SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }
}

package journal.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.database.Sql;
import journal.list.KeysetPage;
import journal.list.KeysetQuery;
import journal.list.ListDefinition;
import journal.list.PageRequest;

/** The security events in the database. None is ever changed. */
@ApplicationScoped
public class SecurityEvents {
    /** The most failures of a kind that are stored of an account in a day: tries of others do not fill the database. */
    static final int MOST_FAILURES = 50;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String TABLE = "security_event";
    private static final String TIME = "happened_at";

    @PersistenceContext EntityManager em;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;

    /** Adds what happened to an account, in the caller's transaction: the log has its line when that has succeeded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Happening happening, Origin origin, Instant now) {
        em.persist(new SecurityEvent(happening, origin, now));
        transactions.registerInterposedSynchronization(new LoggedAtEnd(happening, origin));
    }

    /**
     * Adds what failed, in a transaction of its own where there is none. It is always in the log, and in the database where it is about an account
     * that has not had too many in a day.
     */
    @Transactional
    public void addFailure(Happening failure, Origin origin, Instant now) {
        if (failure.account().filter(account -> hasRoom(failure, account, now)).isPresent()) {
            add(failure, origin, now);
        } else {
            EventLine.write(failure, origin);
        }
    }

    /** The page that was asked for of the events of an account, the latest first. */
    @Transactional
    public KeysetPage<SecurityEvent> of(long account, PageRequest request, int most) {
        return page(ofAccount(account, List.of(EventKind.values())), request, most);
    }

    /** The page that was asked for of the events of these kinds, of all accounts or of one, the latest first. */
    @Transactional
    public KeysetPage<SecurityEvent> ofKinds(List<EventKind> kinds, Optional<Long> account, PageRequest request, int most) {
        return page(account.map(id -> ofAccount(id, kinds)).orElseGet(() -> ofAll(kinds)), request, most);
    }

    private boolean hasRoom(Happening failure, long account, Instant now) {
        return count(failure.kind(), account, now.minus(DAY)) < MOST_FAILURES;
    }

    private long count(EventKind kind, long account, Instant since) {
        return Sql.of("SELECT id FROM security_event").index("security_event_account_newer")
                .add("WHERE account_id = ? AND kind = ? AND happened_at > ? FETCH FIRST " + MOST_FAILURES + " ROWS ONLY", account,
                        kind.getCode(),
                        since)
                .numbers(em).size();
    }

    /** Removes at most so many events of a kind from before a moment; tells how many. */
    @Transactional
    public int removeBefore(EventKind kind, Instant moment, int most) {
        List<Long> old = Sql.of("SELECT id FROM security_event").index("security_event_kind_newer")
                .add("WHERE kind = ? AND happened_at < ? ORDER BY happened_at, id FETCH FIRST " + most + " ROWS ONLY", kind.getCode(),
                        moment)
                .numbers(em);
        return old.isEmpty() ? 0 : Sql.of("DELETE FROM security_event WHERE id IN ").in(old).execute(em);
    }

    private KeysetPage<SecurityEvent> page(ListDefinition list, PageRequest request, int most) {
        return KeysetPage.of(KeysetQuery.find(em, list, request, most + 1), most, request,
                ids -> em.createNamedQuery("SecurityEvent.listed", SecurityEvent.class).setParameter("ids", ids).getResultList());
    }

    private static ListDefinition ofAll(List<EventKind> kinds) {
        return ListDefinition.of(TABLE, TIME, "security_event_kind", "kind = ?").withAnyOf(kinds.stream().map(EventKind::getCode).toList());
    }

    private static ListDefinition ofAccount(long account, List<EventKind> kinds) {
        List<List<Object>> each = kinds.stream().map(kind -> List.<Object>of(account, kind.getCode())).toList();
        return new ListDefinition(TABLE, "id", TIME, "security_event_account", "account_id = ? AND kind = ?", each, Optional.empty());
    }
}

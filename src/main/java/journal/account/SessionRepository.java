package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journal.database.EndedRows;
import journal.database.Sql;

/** The sessions in the database, which all nodes share. */
@ApplicationScoped
public class SessionRepository {
    private static final EndedRows ENDED = new EndedRows("account_session", "id", "account_session_ends_at", "ends_at");
    /** The number of sessions that an account may have. */
    static final int SESSIONS_MAX = 100;

    @PersistenceContext EntityManager em;
    @Inject AccountRepository accounts;

    /** The session of this key, with its account, in one statement. */
    Optional<Session> find(String keyDigest) {
        return em.createNamedQuery("Session.withKey", Session.class).setParameter("digest", keyDigest).getResultStream().findFirst();
    }

    /** The open sessions of an account, the newest first. */
    List<Session> of(Account account, Instant now) {
        return em.createNamedQuery("Session.of", Session.class).setParameter("account", account)
                .setParameter("version", account.getSecurityVersion()).setParameter("now", now).setMaxResults(SESSIONS_MAX).getResultList();
    }

    /** Those of these ids whose sessions have not ended. */
    public Set<Long> open(Set<Long> ids, Instant now) {
        return Set
                .copyOf(em.createNamedQuery("Session.open", Long.class).setParameter("ids", ids).setParameter("now", now).getResultList());
    }

    /**
     * Adds a session in place of another one, in a transaction of its own. Where its account has too many, the oldest end.
     *
     * @return the session as it is stored
     */
    @Transactional
    public Session add(Session session, Optional<Session> former) {
        accounts.lock(session.account());
        former.ifPresent(ended -> remove(List.of(ended.getId())));
        remove(Sql.of("SELECT id FROM account_session").index("account_session_list")
                .add(" WHERE account_id = ?", session.account().getId())
                .add(" ORDER BY id DESC OFFSET " + (SESSIONS_MAX - 1) + " ROWS FETCH NEXT " + SESSIONS_MAX + " ROWS ONLY").numbers(em));
        Session stored = em.merge(session);
        em.flush();
        return stored;
    }

    /** Ends a session, in a transaction of its own. */
    @Transactional
    public void remove(Session session) {
        remove(List.of(session.getId()));
    }

    /** Ends the session of an account that has this id, in a transaction of its own; false where the account has none. */
    @Transactional
    public boolean remove(Account account, long id) {
        return Sql.of("DELETE FROM account_session WHERE id = ? AND account_id = ?", id, account.getId()).execute(em) > 0;
    }

    /** Ends the sessions of an account but for this one, in a transaction of its own. */
    @Transactional
    public void removeOthers(Session session) {
        Sql.of("DELETE FROM account_session WHERE account_id = ? AND id <> ? AND stolen_at IS NULL", // its owner is told of that
                session.account().getId(), session.getId()).execute(em);
    }

    /** Ends all sessions of an account, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeAll(Account account) {
        Sql.of("DELETE FROM account_session WHERE account_id = ?", account.getId()).execute(em);
    }

    /**
     * Removes some of the sessions that ended before a moment, in a transaction of its own.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeEnded(Instant before) {
        return ENDED.removeSome(em, before);
    }

    private void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            Sql.of("DELETE FROM account_session WHERE id IN ").in(ids).execute(em);
        }
    }
}

package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.database.Sql;
import journal.security.Origin;
import journal.setting.SessionSettings;

/** The changes of a session while it is used. Each is a transaction of its own, and none where another request has made it already. */
@ApplicationScoped
public class SessionChanges {

    @PersistenceContext EntityManager em;
    @Inject SessionSettings settings;
    @Inject Event<Session.Stolen> stolen;

    /** Stores that a session is used now, and when it ends without another request. */
    @Transactional
    public void see(Session session, Instant now, Instant end) {
        Sql.of("UPDATE account_session SET seen_at = ?, ends_at = ? WHERE id = ? AND seen_at = ?", now, end,
                session.getId(),
                session.getSeenAt()).execute(em);
    }

    /** Stores that the user of a session has proved again who they are. */
    @Transactional
    public void prove(Session session, Instant now) {
        Sql.of("UPDATE account_session SET proved_at = ? WHERE id = ?", now, session.getId()).execute(em);
    }

    /** Stores that the browser has the new secret: the one before is good until then. */
    @Transactional
    public void confirm(Session session, Instant end) {
        Sql.of("UPDATE account_session SET former_ends_at = ? WHERE id = ? AND secret_digest = ? AND former_ends_at IS NULL", end,
                session.getId(), session.secretDigest()).execute(em);
    }

    /**
     * Renews the secret of a session.
     *
     * @param shown the digest of the secret that the browser has shown
     * @param next that of the new one
     * @return whether it did; false where another request has done it
     */
    @Transactional
    public boolean renew(Session session, String shown, String next, Instant now) {
        return Sql.of("UPDATE account_session SET former_digest = ?, former_ends_at = NULL, secret_digest = ?, renewed_at = ?", shown, next,
                now).add(" WHERE id = ? AND secret_digest = ?", session.getId(), session.secretDigest()).execute(em) > 0;
    }

    /** Ends a session for which a former secret was used. Its row stays until its owner is told, for as long as a session may last. */
    @Transactional
    public void endStolen(Session session, Origin origin, Instant now) {
        int ended = Sql.of("UPDATE account_session SET stolen_at = ?, ends_at = ? WHERE id = ? AND stolen_at IS NULL", now,
                now.plus(settings.lasting()), session.getId()).execute(em);
        if (ended > 0) {
            stolen.fire(new Session.Stolen(session.account().getId(), session.getId(), origin, now));
        }
    }

    /** Whether sessions of an account were stolen of which its owner was not told; from now on they are forgotten. */
    @Transactional
    public boolean forgetStolen(Account account) {
        return Sql.of("DELETE FROM account_session WHERE account_id = ? AND stolen_at IS NOT NULL", account.getId()).execute(em) > 0;
    }
}

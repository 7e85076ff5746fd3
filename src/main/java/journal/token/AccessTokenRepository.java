package journal.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Notices;
import journal.database.Sql;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Secret;

/** The tokens in the database. */
@ApplicationScoped
public class AccessTokenRepository {
    /** The number of tokens that an account may have. */
    static final int TOKENS_MAX = 20;

    @PersistenceContext EntityManager em;
    @Inject AccountRepository accounts;
    @Inject Notices notices;
    @Inject SecurityLog log;

    /** The open tokens of an account, the newest first. */
    List<AccessToken> of(Account account, Instant now) {
        return em.createNamedQuery("AccessToken.of", AccessToken.class).setParameter("account", account)
                .setParameter("version", account.getSecurityVersion()).setParameter("now", now).setMaxResults(TOKENS_MAX).getResultList();
    }

    /** The token with this digest, with its account, in one statement; empty where it has ended. */
    Optional<AccessToken> withDigest(String digest, Instant now) {
        return em.createNamedQuery("AccessToken.withDigest", AccessToken.class).setParameter("digest", digest).getResultStream()
                .filter(token -> token.isOpen(now)).findFirst();
    }

    /** The token of an account with this text, which it has just made. */
    Optional<AccessToken> shown(Account account, String text) {
        return withDigest(Secret.digest(text), Instant.now()).filter(token -> token.account().equals(account));
    }

    /** Adds a token in a transaction of its own, in place of those that have ended; false where its account has as many as it may. */
    @Transactional
    public boolean add(AccessToken token, Instant now) {
        Account account = token.account();
        accounts.lock(account); // two at once are not one too many
        Sql.of("DELETE FROM access_token WHERE account_id = ? AND (ends_at <= ? OR security_version <> ?)", account.getId(), now,
                account.getSecurityVersion()).execute(em);
        if (of(account, now).size() >= TOKENS_MAX) {
            return false;
        }
        AccessToken stored = em.merge(token);
        em.flush();
        log.add(Happening.of(EventKind.TOKEN_MADE, account.getId()).with("token", stored.getId()));
        notices.tokenMade(account);
        return true;
    }

    /** Ends a token of an account, in a transaction of its own; false where there is none with this id. */
    @Transactional
    public boolean remove(Account account, long id) {
        boolean removed = Sql.of("DELETE FROM access_token WHERE id = ? AND account_id = ?", id, account.getId()).execute(em) > 0;
        if (removed) {
            log.add(Happening.of(EventKind.TOKEN_ENDED, account.getId()).with("token", id));
        }
        return removed;
    }

    /** Stores that a token is used now, in a transaction of its own. */
    @Transactional
    public void see(AccessToken token, Instant now) {
        Sql.of("UPDATE access_token SET used_at = ? WHERE id = ?", now, token.getId()).execute(em);
    }
}

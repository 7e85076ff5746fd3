package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.database.EndedRows;
import journal.database.Sql;
import journal.web.Cookies;
import journal.web.HttpExchange;
import journal.web.Secret;

/** The sign-ins that wait for a code. A cookie has a secret of each, the database its digest. Each change is a transaction of its own. */
@ApplicationScoped
public class SignInSteps {
    private static final EndedRows ENDED = new EndedRows("sign_in_step", "id", "sign_in_step_ends_at", "ends_at");
    private static final String COOKIE = "step";
    private static final String BEGUN = SignInSteps.class.getName();

    @PersistenceContext EntityManager em;
    @Inject HttpExchange exchange;
    @Inject Cookies cookies;

    /** Begins to wait for the code of an account whose password was verified. */
    @Transactional
    public void begin(Account account, boolean lasting) {
        String secret = Secret.text();
        em.merge(new SignInStep(account, Secret.digest(secret), lasting, Instant.now()));
        cookies.keep(exchange, COOKIE, secret, SignInStep.LONGEST);
        exchange.request().setAttribute(BEGUN, true);
    }

    /** Whether this request has begun to wait for a code; some servers do not tell that from a failure (Jakarta Security 3.0, 2.2.4). */
    boolean isBegun() {
        return exchange.request().getAttribute(BEGUN) != null;
    }

    /** The sign-in of this browser that waits for a code. */
    Optional<SignInStep> find() {
        Instant now = Instant.now();
        return cookies.find(exchange, COOKIE).flatMap(secret -> em.createNamedQuery("SignInStep.withSecret", SignInStep.class)
                .setParameter("digest", Secret.digest(secret)).getResultStream().findFirst()).filter(one -> one.isOpen(now));
    }

    /** Counts one more try of a code; false where there were too many. */
    @Transactional
    public boolean count(SignInStep step) {
        return Sql.of("UPDATE sign_in_step SET tries = tries + 1 WHERE id = ? AND tries < ?", step.id(), SignInStep.TRIES).execute(em) > 0;
    }

    /** Ends the waiting: it has succeeded, or there were too many tries. */
    @Transactional
    public void end(SignInStep step) {
        remove(List.of(step.id()));
        cookies.remove(exchange, COOKIE);
    }

    /**
     * Removes some of those that ended before a moment.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeEnded(Instant before) {
        return ENDED.removeSome(em, before);
    }

    private void remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            Sql.of("DELETE FROM sign_in_step WHERE id IN ").in(ids).execute(em);
        }
    }
}

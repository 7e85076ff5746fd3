package journal.openid;

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
import journal.openid.OpenIdStep.Way;
import journal.web.Cookies;
import journal.web.HttpExchange;

/** The {@link OpenIdStep}s. A cookie has the secret of each, the database its digest. Each change is a transaction of its own. */
@ApplicationScoped
public class OpenIdSteps {
    private static final EndedRows ENDED = new EndedRows("openid_step", "id", "openid_step_ends_at", "ends_at");
    private static final String COOKIE = "openid";

    @PersistenceContext EntityManager em;
    @Inject HttpExchange exchange;
    @Inject Cookies cookies;

    /** Somebody goes to the provider. */
    @Transactional
    public StepSecret begin(Way way) {
        var secret = StepSecret.made();
        store(new OpenIdStep(way, secret, Instant.now()), secret);
        return secret;
    }

    /** Somebody has come back, and chooses an account. */
    @Transactional
    public void begin(Way way, ProvenIdentity identity) {
        var secret = StepSecret.made();
        store(new OpenIdStep(way, secret, Instant.now()).of(identity), secret);
    }

    /** The secret of this browser, whatever it is worth. */
    public Optional<StepSecret> secret() {
        return cookies.find(exchange, COOKIE).map(StepSecret::new);
    }

    /** The step of this browser. */
    public Optional<OpenIdStep> find() {
        Instant now = Instant.now();
        return secret().flatMap(secret -> em.createNamedQuery("OpenIdStep.withSecret", OpenIdStep.class)
                .setParameter("digest", secret.digest()).getResultStream().findFirst()).filter(one -> one.isOpen(now));
    }

    /** Uses up a step; false where another request has done it. */
    @Transactional
    public boolean take(OpenIdStep step) {
        cookies.remove(exchange, COOKIE);
        return remove(List.of(step.id())) > 0;
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

    private void store(OpenIdStep step, StepSecret secret) {
        em.persist(step);
        cookies.keep(exchange, COOKIE, secret.text(), OpenIdStep.LONGEST);
    }

    private int remove(List<Long> ids) {
        return Sql.of("DELETE FROM openid_step WHERE id IN ").in(ids).execute(em);
    }
}

package journal.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.database.Sql;

/** Which account belongs to whom at the provider. */
@ApplicationScoped
public class OpenIdIdentities {
    @PersistenceContext EntityManager em;
    @Inject OpenIdProvider provider;

    /** That of somebody; empty where nobody here knows them. */
    public Optional<OpenIdIdentity> find(ProvenIdentity proven) {
        return em.createNamedQuery("OpenIdIdentity.withDigest", OpenIdIdentity.class).setParameter("digest", proven.digest())
                .getResultStream().findFirst();
    }

    /** That of an account at the provider of the settings. */
    public Optional<OpenIdIdentity> of(long account) {
        return em.createNamedQuery("OpenIdIdentity.of", OpenIdIdentity.class).setParameter("account", account)
                .setParameter("issuer", provider.issuer()).getResultStream().findFirst();
    }

    /**
     * Links an account, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where either of them is linked already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ProvenIdentity proven, long account) {
        em.persist(new OpenIdIdentity(proven, account, Instant.now()));
        em.flush();
    }

    /** Ends the link of an account, in the caller's transaction; false where there was none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remove(long account) {
        return Sql.of("DELETE FROM openid_identity WHERE account_id = ? AND issuer = ?", account, provider.issuer()).execute(em) > 0;
    }
}

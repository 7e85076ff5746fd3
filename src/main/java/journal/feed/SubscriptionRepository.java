package journal.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import journal.account.Account;

/** The subscriptions of the journal, as the database keeps them. */
@ApplicationScoped
public class SubscriptionRepository {
    /** How many an account may have. */
    static final int MOST = 20;

    @PersistenceContext EntityManager em;

    /** Those of an account, the newest first. */
    List<Subscription> of(Account account) {
        return em.createNamedQuery("Subscription.of", Subscription.class).setParameter("account", account).setMaxResults(MOST)
                .getResultList();
    }

    /** The one with this secret, with its account. */
    Optional<Subscription> withSecret(String secret) {
        return em.createNamedQuery("Subscription.secret", Subscription.class).setParameter("digest", Subscription.digest(secret))
                .getResultStream().findFirst();
    }

    /** The one of this number, with its account. */
    Optional<Subscription> find(long id) {
        return em.createNamedQuery("Subscription.numbered", Subscription.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Adds one, in a transaction of its own; gives its number. */
    @Transactional
    public long add(Subscription subscription) {
        Subscription stored = em.merge(subscription);
        em.flush();
        return stored.getId();
    }

    /** Removes one of an account, in a transaction of its own: who has its secret reads nothing with it from now on. */
    @Transactional
    public void remove(Account account, long id) {
        em.createNamedQuery("Subscription.delete").setParameter("id", id).setParameter("account", account).executeUpdate();
    }
}

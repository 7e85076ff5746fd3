package journal.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Secret;

/** The subscriptions in the database. */
@ApplicationScoped
public class SubscriptionRepository {
    /** The number of subscriptions that an account may have. */
    static final int SUBSCRIPTIONS_MAX = 20;

    @PersistenceContext EntityManager em;
    @Inject SecurityLog log;

    /** The subscriptions of an account, newest first. */
    List<Subscription> of(Account account) {
        return em.createNamedQuery("Subscription.of", Subscription.class).setParameter("account", account).setMaxResults(SUBSCRIPTIONS_MAX)
                .getResultList();
    }

    /** The subscription with this secret, with its account; none of an account that is closed. */
    Optional<Subscription> withSecret(String secret) {
        return em.createNamedQuery("Subscription.withDigest", Subscription.class).setParameter("digest", Secret.digest(secret))
                .getResultStream().filter(Subscription::isOpen).findFirst();
    }

    /** The subscription with this id, with its account; none of an account that is closed. */
    Optional<Subscription> find(long id) {
        return em.createNamedQuery("Subscription.withId", Subscription.class).setParameter("id", id).getResultStream()
                .filter(Subscription::isOpen)
                .findFirst();
    }

    /** Adds a subscription, in a transaction of its own, and returns its id. */
    @Transactional
    public long add(Subscription subscription) {
        Subscription stored = em.merge(subscription);
        em.flush();
        log.add(Happening.of(EventKind.FEED_CREATED, stored.account().getId()).with("feed", stored.getId()));
        return stored.getId();
    }

    /**
     * Removes a subscription of an account, in a transaction of its own. Its secret gives access to nothing from now on.
     *
     * @return whether the account had it
     */
    @Transactional
    public boolean remove(Account account, long id) {
        int removed = em.createNamedQuery("Subscription.delete").setParameter("id", id).setParameter("account", account).executeUpdate();
        if (removed > 0) {
            log.add(Happening.of(EventKind.FEED_ENDED, account.getId()).with("feed", id));
        }
        return removed > 0;
    }

    /** Removes all subscriptions of an account, in the caller's transaction; tells how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int removeAll(Account account) {
        return em.createNamedQuery("Subscription.deleteAll").setParameter("account", account).executeUpdate();
    }
}

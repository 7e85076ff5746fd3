package journal.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.setting.CircleLimits;

/** The circles and their members in the database. */
@ApplicationScoped
public class CircleRepository {
    static final int CIRCLES_MAX = 2 * CircleLimits.MOST_CIRCLES; // also where a setting was higher before

    @PersistenceContext EntityManager em;

    /** The circle with this id, with its owner. */
    public Optional<Circle> find(long id) {
        return em.createNamedQuery("Circle.withId", Circle.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The ids of the circles of which an account is a member. */
    public List<Long> ids(Account account) {
        return em.createNamedQuery("CircleMember.circles", Long.class).setParameter("account", account).setMaxResults(CIRCLES_MAX)
                .getResultList();
    }

    /** The circles of which an account is a member, with their owners. */
    public List<Circle> of(Account account) {
        return em.createNamedQuery("Circle.of", Circle.class).setParameter("account", account).setMaxResults(CIRCLES_MAX).getResultList();
    }

    /** Whether an account is a member of the circle of this id. */
    public boolean has(long circle, Account account) {
        return em.createNamedQuery("CircleMember.has", Long.class).setParameter("circle", circle)
                .setParameter("account", account.getId()).getSingleResult() > 0;
    }

    /** The number of circles that an account owns. */
    public long owned(Account account) {
        return em.createNamedQuery("Circle.owned", Long.class).setParameter("account", account).getSingleResult();
    }

    /** The number of circles of others of which an account is a member. */
    public long joined(Account account) {
        return em.createNamedQuery("CircleMember.joined", Long.class).setParameter("account", account.getId()).getSingleResult();
    }

    /** The number of members of a circle. */
    public long size(Circle circle) {
        return em.createNamedQuery("CircleMember.count", Long.class).setParameter("circle", circle.getId()).getSingleResult();
    }

    /** The members of a circle, the owner first. */
    public List<CircleMember> members(Circle circle) {
        return em.createNamedQuery("CircleMember.of", CircleMember.class).setParameter("circle", circle)
                .setMaxResults(CircleLimits.MOST_MEMBERS)
                .getResultList();
    }

    /**
     * Adds a circle, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException recognized by {@link journal.database.Clash}, if its owner has one of this name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Circle circle) {
        em.persist(circle);
        em.flush();
    }

    /**
     * Adds a member to a circle, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException recognized by {@link journal.database.Clash}, if the account is a member already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(CircleMember member) {
        em.persist(member);
        em.flush();
    }

    /** Removes a member from a circle, in the caller's transaction; false where it was none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remove(long circle, long account) {
        return em.createNamedQuery("CircleMember.delete").setParameter("circle", circle).setParameter("account", account).executeUpdate()
                > 0;
    }

    /**
     * Locks a circle until the caller's transaction ends, so that meanwhile nobody dissolves it, joins it or is removed from it; false if
     * there is none.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lock(long id) {
        return em.find(Circle.class, id, LockModeType.PESSIMISTIC_WRITE) != null;
    }

    /** Removes a circle and its members, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(long id) {
        Optional.ofNullable(em.find(Circle.class, id)).ifPresent(em::remove); // the database removes its members
        em.flush();
    }
}

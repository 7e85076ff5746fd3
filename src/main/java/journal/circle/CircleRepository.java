package journal.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import journal.account.Account;

/** The circles of the journal, as the database keeps them. */
@ApplicationScoped
public class CircleRepository {
    /** How many circles one may belong to: each costs a reader's lists a look into an index. */
    static final int MOST = 50;
    /** How many people may belong to a circle. */
    static final int MEMBERS_MAX = 500;

    @PersistenceContext EntityManager em;

    /** The circle of this number, with its owner. */
    public Optional<Circle> find(long id) {
        return em.createNamedQuery("Circle.numbered", Circle.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The numbers of the circles that somebody belongs to. */
    public List<Long> numbers(Account account) {
        return em.createNamedQuery("CircleMember.circles", Long.class).setParameter("account", account).setMaxResults(MOST).getResultList();
    }

    /** The circles that somebody belongs to, with their owners. */
    public List<Circle> of(Account account) {
        return em.createNamedQuery("Circle.of", Circle.class).setParameter("account", account).setMaxResults(MOST).getResultList();
    }

    /** Who belongs to a circle, the owner first. */
    public List<CircleMember> members(Circle circle) {
        return em.createNamedQuery("CircleMember.of", CircleMember.class).setParameter("circle", circle).setMaxResults(MEMBERS_MAX)
                .getResultList();
    }

    /**
     * Adds a circle, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its owner has one of this name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Circle circle) {
        em.persist(circle);
        em.flush();
    }

    /**
     * Lets somebody belong to a circle, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where somebody does already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(CircleMember member) {
        em.persist(member);
        em.flush();
    }

    /** Lets somebody belong to a circle no more, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(long circle, long account) {
        em.createNamedQuery("CircleMember.delete").setParameter("circle", circle).setParameter("account", account).executeUpdate();
    }

    /** Leaves a circle to the caller's transaction alone until that ends: nobody dissolves it; tells whether it is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lock(long id) {
        return em.find(Circle.class, id, LockModeType.PESSIMISTIC_WRITE) != null;
    }

    /** Removes a circle, and with it who belonged to it, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(long id) {
        Optional.ofNullable(em.find(Circle.class, id)).ifPresent(em::remove); // and the database its members
        em.flush();
    }
}

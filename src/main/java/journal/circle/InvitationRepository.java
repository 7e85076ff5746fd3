package journal.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRejected;
import journal.database.Sql;
import journal.setting.CircleLimits;

/** The invitations to circles in the database. */
@ApplicationScoped
public class InvitationRepository {
    static final int SHOWN = 100; // open invitations of an account: further ones are shown when some are answered

    @PersistenceContext EntityManager em;

    /** The open invitations of an account, with their circles and the owners of these, the first one first. */
    public List<Invitation> of(Account account) {
        return em.createNamedQuery("Invitation.of", Invitation.class).setParameter("account", account).setMaxResults(SHOWN)
                .getResultList();
    }

    /** The open invitations to a circle, with those who are invited, the first one first. */
    public List<Invitation> to(Circle circle) {
        return em.createNamedQuery("Invitation.to", Invitation.class).setParameter("circle", circle)
                .setMaxResults(CircleLimits.MOST_MEMBERS).getResultList();
    }

    /** The number of open invitations to a circle. */
    public long size(Circle circle) {
        return em.createNamedQuery("Invitation.count", Long.class).setParameter("circle", circle).getSingleResult();
    }

    /** The open invitation of this id, with its circle and the owner of that. */
    public Optional<Invitation> find(long id) {
        return em.createNamedQuery("Invitation.withId", Invitation.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The invitation of an account to a circle, open or declined. */
    public Optional<Invitation> find(Circle circle, Account account) {
        return em.createNamedQuery("Invitation.find", Invitation.class).setParameter("circle", circle).setParameter("account", account)
                .getResultStream().findFirst();
    }

    /** Adds an invitation, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Invitation invitation) {
        em.persist(invitation);
    }

    /** Removes the open invitation of this id, in the caller's transaction; false if there is none any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remove(long id) {
        return em.createNamedQuery("Invitation.delete").setParameter("id", id).executeUpdate() > 0;
    }

    /** Removes the invitations of an account that goes. */
    void end(@Observes AccountRejected account) {
        Sql.of("DELETE FROM circle_invitation WHERE account_id = ?", account.id()).execute(em);
    }
}

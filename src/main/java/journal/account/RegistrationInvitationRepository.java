package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.account.RegistrationInvitation.State;
import journal.database.EndedRows;
import journal.database.Sql;
import journal.list.KeysetPage;
import journal.list.KeysetQuery;
import journal.list.ListDefinition;
import journal.list.PageRequest;
import journal.web.Secret;

/** The invitations to register in the database. */
@ApplicationScoped
public class RegistrationInvitationRepository {
    private static final EndedRows ENDED = new EndedRows("registration_invitation", "id", "registration_invitation_ends", "ends_at");
    private static final ListDefinition ALL =
            ListDefinition.of("registration_invitation", "made_at", "registration_invitation_list", "id > 0");

    @PersistenceContext EntityManager em;

    /** The invitation with this secret, where it may be used. */
    Optional<RegistrationInvitation> open(String secret, Instant now) {
        return em.createNamedQuery("RegistrationInvitation.ofSecret", RegistrationInvitation.class)
                .setParameter("digest", Secret.digest(secret)).getResultStream().filter(one -> one.state(now) == State.OPEN).findFirst();
    }

    /** The page that was asked for of all invitations, the newest first. */
    @Transactional
    public KeysetPage<RegistrationInvitation> page(PageRequest request, int most) {
        return KeysetPage.of(KeysetQuery.find(em, ALL, request, most + 1), most, request,
                ids -> em.createNamedQuery("RegistrationInvitation.listed", RegistrationInvitation.class).setParameter("ids", ids)
                        .getResultList());
    }

    /** The number of invitations that have not ended yet, at most so many; used ones are among them. */
    public int count(Instant now, int most) {
        return Sql.of("SELECT id FROM registration_invitation").index("registration_invitation_ends")
                .add("WHERE ends_at > ? FETCH FIRST " + most + " ROWS ONLY", now).numbers(em).size();
    }

    /** Adds an invitation, in the caller's transaction; from then on it has an id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(RegistrationInvitation invitation) {
        em.persist(invitation);
        em.flush();
    }

    /**
     * Takes the invitation with this secret, in the caller's transaction; empty where it may not be used, as after somebody else. Of two at the same
     * moment the second one waits for the first one's transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<RegistrationInvitation> take(String secret, Instant now) {
        return open(secret, now).filter(one -> Sql.of("UPDATE registration_invitation SET used_at = ?", now)
                .add(" WHERE id = ? AND used_at IS NULL AND withdrawn_at IS NULL", one.getId()).execute(em) == 1);
    }

    /** Notes the account that was registered by an invitation which the caller's transaction has taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(RegistrationInvitation invitation, Account account) {
        Sql.of("UPDATE registration_invitation SET used_by = ? WHERE id = ?", account.getId(), invitation.getId()).execute(em);
    }

    /** Takes back an invitation, in the caller's transaction; false where it is not open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean withdraw(long id, Instant now) {
        return Sql.of("UPDATE registration_invitation SET withdrawn_at = ?", now)
                .add(" WHERE id = ? AND used_at IS NULL AND withdrawn_at IS NULL AND ends_at > ?", id, now).execute(em) == 1;
    }

    /**
     * Removes some of the invitations that ended before a moment.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeEnded(Instant before) {
        return ENDED.removeSome(em, before);
    }
}

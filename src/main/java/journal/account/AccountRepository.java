package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The accounts of the journal, as the database keeps them. */
@ApplicationScoped
public class AccountRepository {
    @PersistenceContext EntityManager em;

    /** The account of this number. */
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** The account of this name, without regard to case. */
    public Optional<Account> named(Username username) {
        return em.createNamedQuery("Account.named", Account.class).setParameter("key", username.key()).getResultStream().findFirst();
    }

    /** Lets others who want this account's lock wait, until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Account account) {
        em.find(Account.class, account.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Adds an account, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its name is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }
}

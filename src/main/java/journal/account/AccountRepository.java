package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.database.Sql;

/** The accounts of the journal, as the database keeps them. */
@ApplicationScoped
public class AccountRepository {
    @PersistenceContext EntityManager em;

    /** The account of this id. */
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** The account of this name, without regard to case. */
    public Optional<Account> named(Username username) {
        return em.createNamedQuery("Account.named", Account.class).setParameter("key", username.key()).getResultStream().findFirst();
    }

    /** Locks this account until the caller's transaction ends; reading it is still possible. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Account account) {
        int locked = Sql.of("UPDATE account_turn SET turn = turn + 1 WHERE account_id = ?", account.getId()).execute(em);
        if (locked == 0) { // an account that was not added here
            addLockRow(account);
        }
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
        addLockRow(account);
    }

    private void addLockRow(Account account) {
        Sql.of("INSERT INTO account_turn (account_id, turn) VALUES (?, 0)", account.getId()).execute(em);
    }
}

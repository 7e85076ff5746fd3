package journal.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;

/** Adds an account, but fails at first. */
@RequestScoped
public class TransactionUnderTest {
    private final String test = UUID.randomUUID().toString().substring(0, 12);
    private int tries;

    @Inject AccountRepository accounts;
    @PersistenceContext EntityManager em;
    @Resource(lookup = "java:comp/DefaultDataSource") DataSource source;

    /** Where connections come from. */
    public DataSource source() {
        return source;
    }

    /** How often it was tried until it succeeded. */
    @Transactional
    public int succeedsAfter(int failures, String sqlState, String name) {
        accounts.add(new Account(Username.of(name + tries + test), "", Set.of(), Instant.now()));
        if (tries++ < failures) {
            throw new PersistenceException(new SQLException("as if from the database", sqlState));
        }
        return tries;
    }

    /** Adds an account when the transaction is committed, and not before; tells each time that it is tried. */
    @Transactional
    public void adds(String name, Runnable tried) {
        tried.run();
        em.persist(new Account(Username.of(name + test), "", Set.of(), Instant.now()));
    }

    /** How many accounts there are that it added with this name. */
    public long accountsOf(String name) {
        return em.createQuery("SELECT COUNT(a) FROM Account a WHERE a.username LIKE :name", Long.class)
                .setParameter("name", name + '%' + test).getSingleResult();
    }
}

package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import journal.database.Sql;

/** The accounts of the journal, as the database keeps them. */
@ApplicationScoped
public class AccountRepository {
    private static final int SKELETONS = 500; // stored in one transaction

    @PersistenceContext EntityManager em;
    @Inject NameClaims claims;
    @Inject Event<AccountRejected> rejected;

    /** The account of this id. */
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** The account of this name, without regard to case. */
    public Optional<Account> named(Username username) {
        // some databases take no notice of spaces at the end of a text
        return em.createNamedQuery("Account.named", Account.class).setParameter("key", username.key()).getResultStream()
                .filter(account -> account.isNamed(username)).findFirst();
    }

    /** The account that has this name, or had it, without regard to case. */
    public Optional<Account> known(Username username) {
        return named(username).or(() -> claims.owner(username).stream().boxed().findFirst().flatMap(this::find));
    }

    /** The accounts that have roles of the settings, those of an earlier start: as many as there were administrators. */
    List<Account> withSettingRoles() {
        return Sql.of("SELECT id FROM account").index("account_setting_roles").add(" WHERE setting_roles > ''").numbers(em).stream()
                .map(id -> em.find(Account.class, id)).toList();
    }

    /** Whether an account has, or had, a name that looks like this one. */
    public boolean resemble(Username username) {
        return claims.lookalike(username).isPresent();
    }

    /**
     * Stores the skeletons of some more accounts that have none, but for those that an account has already.
     *
     * @param after the id after which to begin
     * @return the last id; empty if there was none any more
     */
    @Transactional
    public OptionalLong addSkeletons(long after) {
        List<Account> some = em.createNamedQuery("Account.withoutSkeleton", Account.class).setParameter("after", after)
                .setMaxResults(SKELETONS).getResultList();
        some.forEach(account -> addSkeleton(account.getId(), Username.of(account.getUsername()).skeleton()));
        return some.stream().mapToLong(Account::getId).max();
    }

    /** Whether the password, the roles and the block of an account are those with which it was read before. */
    boolean isStill(Account read) {
        return Sql.of("SELECT security_version FROM account WHERE id = ?", read.getId()).numbers(em)
                .equals(List.of((long) read.getSecurityVersion()));
    }

    /** The account of this id as it is now, where the caller's transaction has read it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Account refreshed(long id) {
        Account account = em.find(Account.class, id);
        em.refresh(account);
        return account;
    }

    /** The ids of at most so many accounts that leave before a moment, the first one first. */
    public List<Long> leavingBefore(Instant moment, int most) {
        return Sql.of("SELECT id FROM account").index("account_leaves_at")
                .add("WHERE leaves_at < ? ORDER BY leaves_at FETCH FIRST " + most + " ROWS ONLY", moment).numbers(em);
    }

    /** Locks this account until the caller's transaction ends; reading it is still possible. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Account account) {
        lock(account.getId());
    }

    /** Locks these accounts until the caller's transaction ends, in the order of their ids, so that two who do this have no deadlock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockAll(Stream<Long> accounts) {
        accounts.distinct().sorted().forEach(this::lock);
    }

    /**
     * Adds an account, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its name, or one that looks the same, is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Account account) {
        em.persist(account);
        em.flush();
        claims.add(account);
        addLockRow(account.getId());
    }

    /**
     * Gives an account another name, in the caller's transaction. The one before stays its own.
     *
     * @throws jakarta.persistence.PersistenceException as {@link #add} does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void rename(Account account, Username name) {
        claims.add(account); // where it was not added here
        account.rename(name);
        claims.add(account);
        em.flush();
    }

    /** Removes an account that nobody has ever signed in to, in the caller's transaction. Its name is free then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeRejected(Account account) {
        rejected.fire(new AccountRejected(account.getId()));
        for (String table : List.of("name_claim", "account_link", "account_email", "account_turn")) {
            Sql.of("DELETE FROM " + table + " WHERE account_id = ?", account.getId()).execute(em);
        }
        em.remove(account);
        em.flush();
    }

    private void lock(long account) {
        int locked = Sql.of("UPDATE account_turn SET turn = turn + 1 WHERE account_id = ?", account).execute(em);
        if (locked == 0) { // an account that was not added here
            addLockRow(account);
        }
    }

    private void addSkeleton(long id, String skeleton) {
        int stored = Sql.of("UPDATE account SET username_skeleton = ? WHERE id = ?", skeleton, id)
                .add(" AND NOT EXISTS (SELECT 1 FROM account other WHERE other.username_skeleton = ?)", skeleton)
                .add(" AND NOT EXISTS (SELECT 1 FROM name_claim WHERE kind = 'LOOK' AND text = ? AND account_id <> ?)", skeleton, id)
                .execute(em);
        if (stored > 0) {
            claims.addSkeleton(id, skeleton);
        }
    }

    private void addLockRow(long account) {
        Sql.of("INSERT INTO account_turn (account_id, turn) VALUES (?, 0)", account).execute(em);
    }
}

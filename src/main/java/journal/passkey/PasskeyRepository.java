package journal.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.database.Sql;
import journal.web.Secret;

/** The passkeys in the database, and the handle by which authenticators know an account. Each change is a transaction of its own. */
@ApplicationScoped
public class PasskeyRepository {
    /** The number of passkeys that an account may have. */
    public static final int PASSKEYS_MAX = 20;

    @PersistenceContext EntityManager em;
    @Inject Event<PasskeyChange> changes;

    /** Those of an account, the oldest first. */
    public List<Passkey> of(long account) {
        return em.createNamedQuery("Passkey.of", Passkey.class).setParameter("account", account).setMaxResults(PASSKEYS_MAX)
                .getResultList();
    }

    /** The passkey of an account that has this id. */
    public Optional<Passkey> find(long account, long id) {
        return Optional.ofNullable(em.find(Passkey.class, id)).filter(one -> one.getAccountId() == account);
    }

    /** The passkey of a credential. */
    Optional<Passkey> withCredential(String credentialId) {
        return em.createNamedQuery("Passkey.withDigest", Passkey.class).setParameter("digest", Passkey.digest(credentialId))
                .getResultStream()
                .findFirst();
    }

    /** The handle of an account, in base64url. */
    Optional<String> handle(long account) {
        return Sql.of("SELECT handle FROM passkey_handle WHERE account_id = ?", account).texts(em).stream().findFirst();
    }

    /**
     * Makes the handle of an account.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where it has one
     */
    @Transactional
    public void addHandle(long account) {
        Sql.of("INSERT INTO passkey_handle (account_id, handle) VALUES (?, ?)", account, Secret.text()).execute(em);
    }

    /**
     * Adds a passkey; false where its account has too many.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where there is a passkey of this credential
     */
    @Transactional
    public boolean add(Passkey passkey) {
        Sql.of("UPDATE passkey_handle SET handle = handle WHERE account_id = ?", passkey.getAccountId()).execute(em); // one after another
        if (of(passkey.getAccountId()).size() >= PASSKEYS_MAX) {
            return false;
        }
        em.persist(passkey);
        em.flush();
        changes.fire(new PasskeyChange(passkey.getAccountId(), PasskeyChange.Kind.ADDED));
        return true;
    }

    /** Gives a passkey of an account another name. */
    @Transactional
    public void rename(long account, long id, String name) {
        Sql.of("UPDATE passkey SET name = ? WHERE id = ? AND account_id = ?", name, id, account).execute(em);
    }

    /** Removes a passkey of an account; false where it has none of this id. */
    @Transactional
    public boolean remove(long account, long id) {
        boolean removed = Sql.of("DELETE FROM passkey WHERE id = ? AND account_id = ?", id, account).execute(em) > 0;
        if (removed) {
            changes.fire(new PasskeyChange(account, PasskeyChange.Kind.REMOVED));
        }
        return removed;
    }

    /** Removes all passkeys of an account, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeAll(long account) {
        if (Sql.of("DELETE FROM passkey WHERE account_id = ?", account).execute(em) > 0) {
            changes.fire(new PasskeyChange(account, PasskeyChange.Kind.REMOVED));
        }
    }

    /** Stores what a use has shown; false where the passkey was used or removed meanwhile. */
    @Transactional
    public boolean use(Passkey before, long counter, boolean backedUp, Instant now) {
        return Sql.of("UPDATE passkey SET counter = ?, backed_up = ?, used_at = ?", counter, backedUp, now)
                .add(" WHERE id = ? AND counter = ?", before.getId(), before.credential().counter()).execute(em) > 0;
    }
}

package journal.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journal.database.Sql;
import journal.factor.FactorChange.Kind;
import journal.factor.SecretKeys.Sealed;

/** The second factors of accounts: an authenticator app, and recovery codes in its place. Each change is a transaction of its own. */
@ApplicationScoped
public class Factors {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext EntityManager em;
    @Inject SecretKeys keys;
    @Inject RecoveryCodes codes;
    @Inject Event<FactorChange> changes;

    /** Whether an authenticator app can be set up, and its codes be verified: the settings have a key. */
    public boolean areAvailable() {
        return keys.arePresent();
    }

    /** Whether an account is asked for a code; also where no code can be verified, since nobody gets in without one. */
    public boolean areOn(long account) {
        return find(account).filter(Authenticator::isActive).isPresent();
    }

    /** The secret of an app that is not active yet. */
    public Optional<Enrollment> enrollment(long account, String issuer, String name) {
        return find(account).filter(one -> !one.isActive()).flatMap(one -> keys.open(account, one.secret()))
                .map(secret -> new Enrollment(issuer, name, secret));
    }

    /**
     * Makes the secret of a new app, which is not active yet, in place of one that is not; nothing where there is an active one.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where another request does it, too
     */
    @Transactional
    public void begin(long account, Instant now) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        Sealed sealed = keys.seal(account, secret);
        Optional<Authenticator> before = find(account);
        before.filter(one -> !one.isActive()).ifPresent(one -> one.begin(sealed, now));
        if (before.isEmpty()) {
            em.persist(new Authenticator(account, sealed, now));
        }
        em.flush();
    }

    /**
     * Activates the app of an account by its first code.
     *
     * @return new recovery codes; empty where the code is wrong, or there is nothing to activate
     */
    @Transactional
    public Optional<List<String>> activate(long account, String typed, Instant now) {
        Optional<Authenticator> begun = find(account).filter(one -> !one.isActive());
        if (begun.isEmpty() || !isAccepted(begun.get(), account, new TypedCode(typed), now)) {
            return Optional.empty();
        }
        changes.fire(new FactorChange(account, Kind.ADDED, now));
        return Optional.of(codes.renew(account));
    }

    /** Removes the app of an account and its recovery codes. */
    @Transactional
    public void remove(long account, Instant now) {
        codes.remove(account);
        if (Sql.of("DELETE FROM authenticator WHERE account_id = ?", account).execute(em) > 0) {
            changes.fire(new FactorChange(account, Kind.REMOVED, now));
        }
    }

    /** Makes new recovery codes in place of those before; none where the account has no active app. */
    @Transactional
    public List<String> renewCodes(long account, Instant now) {
        if (!areOn(account)) {
            return List.of();
        }
        changes.fire(new FactorChange(account, Kind.CODES_MADE, now));
        return codes.renew(account);
    }

    /** How many recovery codes an account has left. */
    public int codesLeft(long account) {
        return codes.left(account);
    }

    /** Uses up a code of the active app of an account, or a recovery code; false where it is wrong, or was used before. */
    @Transactional
    public boolean accept(long account, String typed, Instant now) {
        var code = new TypedCode(typed);
        Optional<Authenticator> active = find(account).filter(Authenticator::isActive);
        if (active.isEmpty()) {
            return false;
        }
        if (code.isOfApp()) {
            return isAccepted(active.get(), account, code, now);
        }
        boolean used = codes.use(account, code);
        if (used) {
            changes.fire(new FactorChange(account, Kind.CODE_USED, now));
        }
        return used;
    }

    private boolean isAccepted(Authenticator app, long account, TypedCode code, Instant now) {
        return keys.open(account, app.secret()).filter(secret -> {
            OptionalLong step = Totp.accepted(secret, code.text(), app.lastStep(), now);
            return step.isPresent() && store(app, account, keys.seal(account, secret), step.getAsLong());
        }).isPresent();
    }

    // the statement decides, not what was read before: a code may be sent twice at the same moment. A new key of the settings takes over here
    private boolean store(Authenticator app, long account, Sealed sealed, long step) {
        return Sql.of("UPDATE authenticator SET active = TRUE, last_step = ?, secret = ?, key_id = ?", step, sealed.text(), sealed.key())
                .add(" WHERE account_id = ? AND last_step < ? AND secret = ?", account, step, app.secret().text()).execute(em) > 0;
    }

    private Optional<Authenticator> find(long account) {
        return Optional.ofNullable(em.find(Authenticator.class, account));
    }
}

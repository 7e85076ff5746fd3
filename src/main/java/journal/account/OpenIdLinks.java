package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.database.Clash;
import journal.openid.OpenIdIdentities;
import journal.openid.ProvenIdentity;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** Links accounts to who the provider says they belong to. Each change is a transaction of its own. */
@ApplicationScoped
public class OpenIdLinks {
    @Inject AccountRepository accounts;
    @Inject OpenIdIdentities identities;
    @Inject Registration registration;
    @Inject SecurityLog log;

    /** The account of somebody; empty where nobody here knows them. */
    Optional<Account> account(ProvenIdentity identity) {
        return identities.find(identity).flatMap(found -> accounts.find(found.accountId()));
    }

    /**
     * Adds an account without a password, and links it, where who registers may.
     *
     * @param language the tag of the mail's
     * @throws PersistenceException that {@link Clash} knows, where the name is taken, or an account is linked already
     */
    @Transactional
    public Registration.Outcome register(ProvenIdentity identity, Registrant who, String language) {
        Registration.Outcome outcome = registration.register(who, Account.NO_PASSWORD, language);
        if (outcome.isDone()) {
            add(identity, accounts.named(who.username()).orElseThrow());
        }
        return outcome;
    }

    /**
     * Links an account.
     *
     * @throws PersistenceException that {@link Clash} knows, where either of them is linked already
     */
    @Transactional
    public void add(ProvenIdentity identity, Account account) {
        identities.add(identity, account.getId());
        log.add(Happening.of(EventKind.OPENID_LINKED, account.getId()));
    }

    /** Ends the link of an account; false where there is none, or nobody could sign in any more. */
    @Transactional
    public boolean remove(Account signedIn) {
        accounts.lock(signedIn);
        Account account = accounts.find(signedIn.getId()).orElseThrow();
        boolean removed = account.hasPassword() && identities.remove(account.getId());
        if (removed) {
            log.add(Happening.of(EventKind.OPENID_UNLINKED, account.getId()));
        }
        return removed;
    }
}

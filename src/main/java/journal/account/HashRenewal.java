package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Replaces a hash that is weaker than today's, at a sign-in. */
@ApplicationScoped
public class HashRenewal {
    @Inject AccountRepository accounts;
    @Inject Passwords passwords;

    /** Hashes the password anew, unless the account got another hash meanwhile. */
    @Transactional
    public void renew(Account verified, String password) {
        accounts.find(verified.getId()).filter(account -> account.getPasswordHash().equals(verified.getPasswordHash()))
                .ifPresent(account -> account.renewHash(passwords.hash(password)));
    }
}

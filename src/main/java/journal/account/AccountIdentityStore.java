package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/** The journal's accounts as an identity store (Jakarta Security 3.0, 3.2). */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @Inject AccountRepository accounts;
    @Inject Passwords passwords;
    @Inject HashRenewal renewal;
    @Inject BlockedSignIn blocked;

    /**
     * Verifies a username and a password. An unknown name, or an account without a password, takes as much time as a wrong password. That an
     * account is blocked is told after the right password. A hash that is weaker than today's is replaced.
     */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String password = credential.getPasswordAsString();
        Optional<Account> found = accounts.named(Username.of(credential.getCaller())).filter(Account::hasPassword);
        if (found.isEmpty()) {
            passwords.verifyUnknown(password);
            return CredentialValidationResult.INVALID_RESULT;
        }
        Account account = found.get();
        if (!passwords.verify(password, account.getPasswordHash())) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (account.isBlocked()) {
            blocked.of(account);
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (passwords.isOutdated(account.getPasswordHash())) {
            renewal.renew(account, password);
        }
        return new CredentialValidationResult(null, account.getUsername(), null, VerifiedAccount.of(account).uniqueId(),
                account.getRoles());
    }
}

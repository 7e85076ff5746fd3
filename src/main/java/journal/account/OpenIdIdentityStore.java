package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** The accounts that are linked to a provider as an identity store (Jakarta Security 3.0, 3.2). */
@ApplicationScoped
public class OpenIdIdentityStore implements IdentityStore {
    @Inject BlockedSignIn blocked;

    /** Takes the proof of the provider for an account that is open and not blocked. */
    public CredentialValidationResult validate(OpenIdCredential credential) {
        Account account = credential.account();
        if (account.isBlocked()) {
            blocked.of(account);
        }
        if (account.isBlocked() || !account.isOpen()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(null, account.getUsername(), null, VerifiedAccount.of(account).uniqueId(),
                account.getRoles());
    }
}

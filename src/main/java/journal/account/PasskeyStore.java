package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import journal.passkey.Passkeys;

/** The passkeys of accounts as an identity store (Jakarta Security 3.0, 3.2). */
@ApplicationScoped
public class PasskeyStore implements IdentityStore {
    @Inject Passkeys passkeys;
    @Inject AccountRepository accounts;
    @Inject BlockedSignIn blocked;

    /** Verifies the answer of a passkey, and uses it up. That an account is blocked is told after a right answer. */
    public CredentialValidationResult validate(PasskeyCredential credential) {
        Optional<Account> found = passkeys
                .accept(credential.ceremony(), credential.step().map(step -> step.account().getId()), credential.answer())
                .flatMap(passkey -> accounts.find(passkey.getAccountId())).filter(Account::isOpen);
        if (found.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Account account = found.get();
        if (account.isBlocked()) {
            blocked.of(account);
            return CredentialValidationResult.INVALID_RESULT;
        }
        VerifiedAccount verified = credential.step().map(SignInStep::verified).orElseGet(() -> VerifiedAccount.of(account));
        return new CredentialValidationResult(null, account.getUsername(), null, verified.uniqueId(), account.getRoles());
    }
}

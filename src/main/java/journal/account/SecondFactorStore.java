package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Instant;
import journal.factor.Factors;

/** The second factors of accounts as an identity store (Jakarta Security 3.0, 3.2). */
@ApplicationScoped
public class SecondFactorStore implements IdentityStore {
    @Inject Factors factors;

    /** Verifies a code, and uses it up. */
    public CredentialValidationResult validate(CodeCredential credential) {
        SignInStep step = credential.step();
        Account account = step.account();
        if (!factors.accept(account.getId(), credential.code(), Instant.now())) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(null, account.getUsername(), null, step.verified().uniqueId(), account.getRoles());
    }
}

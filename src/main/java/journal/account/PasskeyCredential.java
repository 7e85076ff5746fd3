package journal.account;

import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;
import journal.passkey.Ceremony;

/**
 * The answer of a passkey, as a credential of Jakarta Security.
 *
 * @param ceremony what was asked
 * @param step the sign-in with a right password that waits for it; empty where the passkey alone signs in
 * @param answer in the JSON of the browser
 */
public record PasskeyCredential(Ceremony ceremony, Optional<SignInStep> step, String answer) implements Credential {

    // not the answer: it may be logged
    @Override
    public String toString() {
        return "a passkey";
    }
}

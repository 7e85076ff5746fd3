package journal.account;

import jakarta.security.enterprise.credential.Credential;

/**
 * A code of a second factor, as a credential of Jakarta Security.
 *
 * @param step the sign-in with a right password that waits for it
 * @param code as it was typed
 */
public record CodeCredential(SignInStep step, String code) implements Credential {

    // not the code: it may be logged
    @Override
    public String toString() {
        return "a code";
    }
}

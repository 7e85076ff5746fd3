package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import journal.account.Attempt.Result;

/** A sign-in within the limits of {@link PasswordTries}. */
@RequestScoped
public class SignIn {
    @Inject PasswordTries tries;
    @Inject KnownDevice device;
    @Inject SignedIn signedIn;

    /** Signs in with a name and a password, and remembers the device. */
    Attempt attempt(String username, String password) {
        Attempt attempt = tries.make(Username.of(username), () -> signedIn.signIn(username, password));
        if (attempt.result() == Result.DONE) {
            signedIn.account().ifPresent(device::remember);
        }
        return attempt;
    }
}

package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A sign-in within the limits of {@link PasswordTries}. */
@RequestScoped
public class SignIn {
    @Inject PasswordTries tries;
    @Inject SignedIn signedIn;

    /**
     * Signs in with a name and a password, and remembers the device.
     *
     * @param lasting whether the session lasts beyond the end of the browser
     */
    Attempt attempt(String username, String password, boolean lasting) {
        return tries.make(Username.of(username), () -> signedIn.signIn(username, password, lasting));
    }
}

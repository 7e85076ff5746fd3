package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A sign-in within the limits of {@link PasswordTries} and {@link CodeTries}. */
@RequestScoped
public class SignIn {
    @Inject PasswordTries passwords;
    @Inject CodeTries codes;
    @Inject SignInSteps steps;
    @Inject SignedIn signedIn;

    /**
     * Signs in with a name and a password, and remembers the device. Where the account has a second factor, nobody is signed in by it: a
     * {@link SignInStep} waits for the code.
     *
     * @param lasting whether the session lasts beyond the end of the browser
     */
    Attempt attempt(String username, String password, boolean lasting) {
        var credential = new UsernamePasswordCredential(username, password);
        return passwords.make(Username.of(username), () -> signedIn.signIn(credential, lasting) || steps.isBegun());
    }

    /** Ends the sign-in that waits for a code. */
    Attempt attempt(SignInStep step, String code) {
        return codes.make(step.account(), () -> verify(step, code));
    }

    private boolean verify(SignInStep step, String code) {
        boolean right = steps.count(step) && signedIn.signIn(new CodeCredential(step, code), step.isLasting());
        if (right || step.isLastTry()) {
            steps.end(step);
        }
        return right;
    }
}

package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import journal.passkey.Passkeys;

/** Where a page offers to use a passkey. */
@Named
@RequestScoped
public class PasskeyOffer {
    @Inject Passkeys passkeys;
    @Inject SignInSteps steps;
    @Inject SignedIn signedIn;

    /** On the sign-in page: browsers have passkeys for this address. */
    public boolean isPossible() {
        return passkeys.arePossible();
    }

    /** In place of the code: who is signing in has one. */
    public boolean isOfStep() {
        return steps.find().filter(step -> passkeys.areOf(step.account().getId())).isPresent();
    }

    /** In place of the password and the code: who is signed in has one. */
    public boolean isOfAccount() {
        return signedIn.isPresent() && passkeys.areOf(signedIn.getId());
    }
}

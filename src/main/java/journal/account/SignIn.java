package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.Optional;
import journal.account.Attempt.Result;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** A sign-in within the limits of {@link PasswordTries} and {@link CodeTries}. */
@RequestScoped
public class SignIn {
    @Inject PasswordTries passwords;
    @Inject CodeTries codes;
    @Inject SignInSteps steps;
    @Inject OpenIdChoice choice;
    @Inject SignedIn signedIn;
    @Inject BlockedSignIn blocked;
    @Inject AccountRepository accounts;
    @Inject KnownDevice device;
    @Inject SignInRecord record;
    @Inject SecurityLog log;

    /**
     * Signs in with a name and a password, and remembers the device. A right password of a blocked account is done, and signs nobody in. Where the
     * account has a second factor, nobody is signed in by it: a {@link SignInStep} waits for the code.
     *
     * @param lasting whether the session lasts beyond the end of the browser
     */
    Attempt attempt(String username, String password, boolean lasting) {
        Username name = Username.of(username);
        var credential = new UsernamePasswordCredential(username, password);
        Attempt attempt = passwords.make(name,
                () -> signedIn.signIn(credential, lasting) || steps.isBegun() || blocked.account().isPresent());
        if (attempt.result() == Result.REFUSED) {
            log.addFailureLater(accounts.named(name).map(account -> Happening.of(EventKind.SIGN_IN_FAILED, account.getId()))
                    .orElseGet(() -> Happening.ofNobody(EventKind.SIGN_IN_FAILED)));
        }
        noteBlocked();
        return noted(attempt, "password");
    }

    /** Ends the sign-in that waits for a code, by it or by a passkey. */
    Attempt attempt(SignInStep step, Credential credential) {
        Attempt attempt = codes.make(step.account(), () -> verify(step, credential));
        if (attempt.result() == Result.REFUSED) {
            log.addFailure(Happening.of(credential instanceof PasskeyCredential ? EventKind.PASSKEY_REFUSED : EventKind.CODE_REFUSED,
                    step.account().getId()));
        }
        if (attempt.result() == Result.DONE) {
            choice.linkWanted(step.account());
        }
        return noted(attempt, credential instanceof PasskeyCredential ? "passkey" : "code");
    }

    /** Whether the account to which this would have signed in waits for the approval of an administrator. */
    boolean isWaiting() {
        return blocked.account().filter(Account::isWaiting).isPresent();
    }

    /**
     * Signs in with the proof of a provider. A second factor is asked for as after a password.
     *
     * @return whether it did, or a code is waited for; false where the account is blocked or closed
     */
    boolean withProvider(Account account, boolean lasting) {
        if (signedIn.signIn(new OpenIdCredential(account), lasting)) {
            device.remember(account);
            record.add(account, "openid");
        }
        noteBlocked();
        return signedIn.isPresent() || steps.isBegun();
    }

    /** Why the account is blocked to which this would have signed in; empty where it is not. */
    Optional<String> blockedBecause() {
        return blocked.account().flatMap(Account::block).map(Block::getReason);
    }

    /** Ends the session. */
    void end() {
        log.add(Happening.of(EventKind.SIGNED_OUT, signedIn.getId()));
        signedIn.signOut();
    }

    private void noteBlocked() {
        blocked.account().ifPresent(account -> log.addFailure(
                Happening.of(account.isWaiting() ? EventKind.SIGN_IN_WAITING : EventKind.SIGN_IN_BLOCKED, account.getId())));
    }

    private Attempt noted(Attempt attempt, String method) {
        if (attempt.result() == Result.DONE) {
            signedIn.account().ifPresent(account -> record.add(account, method));
        }
        return attempt;
    }

    private boolean verify(SignInStep step, Credential credential) {
        boolean right = steps.count(step) && signedIn.signIn(credential, step.isLasting());
        if (right || step.isLastTry()) {
            steps.end(step);
        }
        return right;
    }
}

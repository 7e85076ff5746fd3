package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import journal.account.Attempt.Result;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** A sign-in within the limits of {@link PasswordTries}. */
@RequestScoped
public class SignIn {
    @Inject PasswordTries tries;
    @Inject SignedIn signedIn;
    @Inject BlockedSignIn blocked;
    @Inject AccountRepository accounts;
    @Inject SecurityLog log;

    /**
     * Signs in with a name and a password, and remembers the device. A right password of a blocked account is done, and signs nobody in.
     *
     * @param lasting whether the session lasts beyond the end of the browser
     */
    Attempt attempt(String username, String password, boolean lasting) {
        Username name = Username.of(username);
        Attempt attempt = tries.make(name, () -> signedIn.signIn(username, password, lasting) || blocked.account().isPresent());
        if (attempt.result() == Result.DONE) {
            blocked.account().ifPresentOrElse(account -> log.addFailure(Happening.of(EventKind.SIGN_IN_BLOCKED, account.getId())),
                    () -> log.add(Happening.of(EventKind.SIGNED_IN, signedIn.getId())));
        } else if (attempt.result() == Result.REFUSED) {
            log.addFailureLater(accounts.named(name).map(account -> Happening.of(EventKind.SIGN_IN_FAILED, account.getId()))
                    .orElseGet(() -> Happening.ofNobody(EventKind.SIGN_IN_FAILED)));
        }
        return attempt;
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
}

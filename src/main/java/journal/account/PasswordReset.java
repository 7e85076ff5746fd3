package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The choice of a new password by who has followed a mailed link. It hashes in turn, as a sign-in does. */
@RequestScoped
public class PasswordReset {
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject Passwords passwords;
    @Inject PasswordRecovery recovery;

    /** Sets the password; refused where the link is not good any more. Wrong tries to sign in to the account are forgotten. */
    Attempt attempt(String secret, String password) {
        return attempts.make(List.of(), () -> set(secret, password));
    }

    private boolean set(String secret, String password) {
        Optional<Account> account = recovery.finish(secret, passwords.hash(password));
        account.ifPresent(one -> attempts.forget(counters.account(Username.of(one.getUsername()))));
        return account.isPresent();
    }
}

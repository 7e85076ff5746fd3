package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The first password of an account that had none. It is hashed in turn, as at a sign-in. */
@RequestScoped
public class FirstPassword {
    @Inject Attempts attempts;
    @Inject Passwords passwords;
    @Inject PasswordStore store;
    @Inject SignedIn signedIn;

    /** Sets the password, which ends all sessions of the account, and begins a new one here; refused where another request did so meanwhile. */
    Attempt attempt(Account account, String password) {
        return attempts.make(List.of(), () -> set(account, password));
    }

    private boolean set(Account account, String password) {
        Optional<Account> changed = store.replace(account, passwords.hash(password));
        changed.ifPresent(signedIn::renew);
        return changed.isPresent();
    }
}

package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** A change of the password by a signed-in user who knows the old one, within the limits of {@link PasswordTries}: a stolen session guesses no faster. */
@RequestScoped
public class PasswordChange {
    @Inject PasswordTries tries;
    @Inject Passwords passwords;
    @Inject PasswordStore store;
    @Inject SignedIn signedIn;
    @Inject SecurityLog log;

    /** Changes the password, which ends all sessions of the account, and begins a new one here; refused where the old password is wrong. */
    Attempt attempt(Account account, String oldPassword, String newPassword) {
        Attempt attempt = tries.make(Username.of(account.getUsername()), () -> change(account, oldPassword, newPassword));
        if (attempt.result() == Attempt.Result.REFUSED) {
            log.addFailure(Happening.of(EventKind.PASSWORD_REFUSED, account.getId()));
        }
        return attempt;
    }

    private boolean change(Account account, String oldPassword, String newPassword) {
        if (!passwords.verify(oldPassword, account.getPasswordHash())) {
            return false;
        }
        Optional<Account> changed = store.replace(account, passwords.hash(newPassword)); // hashed before the transaction
        changed.ifPresent(signedIn::renew);
        return changed.isPresent();
    }
}

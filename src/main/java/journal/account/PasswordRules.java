package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import journal.web.Errors;

/** What a new password must be, at a registration and at a change. */
@ApplicationScoped
public class PasswordRules {
    @Inject CommonPasswords commonPasswords;
    @Inject ContextWords contextWords;

    /** Adds what is wrong to the errors of the fields {@code password} and {@code password2}; what is wrong with the first already is not repeated. */
    void check(NewPassword password, Username username, Errors errors) {
        if (!errors.isEmpty("password")) {
            return;
        }
        if (!password.hasRightLength()) {
            errors.add("password", "account.password.length", NewPassword.MIN, NewPassword.MAX);
        } else if (password.isNameOf(username)) {
            errors.add("password", "account.password.username");
        } else if (commonPasswords.contains(password.text()) || contextWords.include(password, username)) {
            errors.add("password", "account.password.common");
        } else if (!password.isRepeated()) {
            errors.add("password2", "account.password2.differs");
        }
    }
}

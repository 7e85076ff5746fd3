package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import journal.web.Errors;

/** What the username of a new account must be. */
@ApplicationScoped
public class UsernameRules {
    @Inject AccountRepository accounts;
    @Inject ReservedNames reserved;

    /** Adds what is wrong to the errors of the field {@code username}; where it has some already, nothing is looked at. */
    void check(Username username, Errors errors) {
        if (!errors.isEmpty("username")) {
            return;
        }
        if (!username.hasRightLength()) {
            errors.add("username", "registration.username.length", Username.MIN, Username.MAX);
        } else if (!username.hasRightCharacters()) {
            errors.add("username", "registration.username.characters");
        } else if (username.isLikeFile()) {
            errors.add("username", "registration.username.file");
        } else {
            checkOthers(username, errors);
        }
    }

    private void checkOthers(Username username, Errors errors) {
        if (accounts.named(username).isPresent()) {
            errors.add("username", "registration.username.taken");
        } else if (accounts.resemble(username)) {
            errors.add("username", "registration.username.similar");
        } else if (reserved.include(username)) {
            errors.add("username", "registration.username.reserved");
        }
    }
}

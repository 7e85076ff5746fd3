package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import journal.web.Errors;

/** The rules for a username, at a registration and at a change. */
@ApplicationScoped
public class UsernameRules {
    private static final String FIELD = "username";

    @Inject NameClaims claims;
    @Inject ReservedNames reserved;
    @Inject Administrators administrators;

    /** Checks the name of somebody who registers. Who has a name of the settings' administrators becomes one by that. */
    void check(Username name, Errors errors) {
        if (isWellFormed(name, errors)) {
            check(name, OptionalLong.empty(), reserved.include(name), errors);
        }
    }

    /** Checks another name for an account: one that it has had is its own. Nobody becomes an administrator by it. */
    void checkChange(Username name, Account account, Errors errors) {
        if (isWellFormed(name, errors)) {
            check(name, OptionalLong.of(account.getId()), reserved.include(name) || administrators.include(name), errors);
        }
    }

    private static boolean isWellFormed(Username name, Errors errors) {
        if (!errors.isEmpty(FIELD)) {
            return false;
        }
        if (!name.hasRightLength()) {
            errors.add(FIELD, "registration.username.length", Username.MIN, Username.MAX);
        } else if (!name.hasRightCharacters()) {
            errors.add(FIELD, "registration.username.characters");
        } else if (name.isLikeFile()) {
            errors.add(FIELD, "registration.username.file");
        }
        return errors.isEmpty(FIELD);
    }

    private void check(Username name, OptionalLong own, boolean isReserved, Errors errors) {
        if (isOthers(claims.owner(name), own)) {
            errors.add(FIELD, "registration.username.taken");
        } else if (isOthers(claims.lookalike(name), own)) {
            errors.add(FIELD, "registration.username.similar");
        } else if (isReserved) {
            errors.add(FIELD, "registration.username.reserved");
        }
    }

    private static boolean isOthers(OptionalLong owner, OptionalLong own) {
        return owner.isPresent() && !owner.equals(own);
    }
}

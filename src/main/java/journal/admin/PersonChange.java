package journal.admin;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journal.account.Account;
import journal.security.EventKind;
import journal.setting.Role;

/** What an administrator may change about the account of a person. */
public enum PersonChange {
    GIVE_AUTHOR(EventKind.ROLE_GIVEN, Role.AUTHOR, account -> !account.has(Role.AUTHOR)),
    TAKE_AUTHOR(EventKind.ROLE_TAKEN, Role.AUTHOR, account -> account.roles().areOwn(Role.AUTHOR)),
    GIVE_ADMIN(EventKind.ROLE_GIVEN, Role.ADMIN, account -> !account.has(Role.ADMIN)),
    TAKE_ADMIN(EventKind.ROLE_TAKEN, Role.ADMIN, account -> account.roles().areOwn(Role.ADMIN)),
    BLOCK(EventKind.BLOCKED, "", account -> !account.isBlocked()),
    UNBLOCK(EventKind.UNBLOCKED, "", account -> account.isBlocked() && !account.isWaiting()),
    END_SESSIONS(EventKind.SESSIONS_ENDED, "", account -> true),
    END_FEEDS(EventKind.FEEDS_ENDED, "", account -> true),
    RESET_FACTORS(EventKind.FACTORS_RESET, "", account -> !account.has(Role.ADMIN)), // decision 50
    RESET_PASSWORD(EventKind.PASSWORD_RESET_MADE, "", account -> !account.has(Role.ADMIN) && account.hasPasswordOfPerson());

    private final EventKind event;
    private final String role;
    private final Predicate<Account> possible;

    PersonChange(EventKind event, String role, Predicate<Account> possible) {
        this.event = event;
        this.role = role;
        this.possible = possible;
    }

    /** The change of this name; empty where there is none. */
    static Optional<PersonChange> named(String name) {
        return Stream.of(values()).filter(change -> change.name().equals(name)).findFirst();
    }

    /** Whether it may be done to an account, and would change something about it, as far as the account itself tells. */
    boolean isPossible(Account account) {
        return possible.test(account);
    }

    /** What it is as a security event. */
    EventKind event() {
        return event;
    }

    /** The role that it gives or takes; empty where it does neither. */
    String role() {
        return role;
    }
}

package journal.security;

import java.util.Optional;

/**
 * Something that happened to an account. It has no secret, and no text but the reason.
 *
 * @param account the id of the account that it is about; empty where a name is nobody's
 * @param actor the id of the other account that did it; empty where the owner did it, a setting, or somebody unknown
 * @param detail a name and a value, such as {@code role=ADMIN}; may be empty
 * @param reason what an administrator typed; may be empty
 */
public record Happening(EventKind kind, Optional<Long> account, Optional<Long> actor, String detail, String reason) {

    /** It happened to the account of this id. */
    public static Happening of(EventKind kind, long account) {
        return new Happening(kind, Optional.of(account), Optional.empty(), "", "");
    }

    /** It happened to nobody whom the journal knows. */
    public static Happening ofNobody(EventKind kind) {
        return new Happening(kind, Optional.empty(), Optional.empty(), "", "");
    }

    /** The same, done by the account of this id. */
    public Happening by(long account) {
        return new Happening(kind, this.account, Optional.of(account).filter(id -> !this.account.equals(Optional.of(id))), detail, reason);
    }

    /** The same, with what else is to be known: a name, and a value: numbers, roles, usernames or actions, with commas between. */
    public Happening with(String name, Object value) {
        return new Happening(kind, account, actor, name + '=' + value, reason);
    }

    /** The same, for this reason. */
    public Happening because(String typed) {
        return new Happening(kind, account, actor, detail, typed);
    }
}

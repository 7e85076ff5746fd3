package journal.setting;

import java.util.Set;

/** The roles an account may hold; their names stand in {@code @RolesAllowed}, in settings and in the database. */
public final class Role {
    /** May write entries. */
    public static final String AUTHOR = "AUTHOR";
    /** May look after the journal. */
    public static final String ADMIN = "ADMIN";
    /** Whoever is signed in: every account has it, and none has to be given it. */
    public static final String MEMBER = "MEMBER";
    /** Every role that an account may be given. */
    public static final Set<String> ALL = Set.of(AUTHOR, ADMIN);

    private Role() {
    }
}

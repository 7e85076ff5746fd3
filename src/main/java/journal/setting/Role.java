package journal.setting;

import java.util.Set;

/** The roles of accounts; their names are used in {@code @RolesAllowed}, in settings and in the database. */
public final class Role {
    /** May write entries. */
    public static final String AUTHOR = "AUTHOR";
    /** Administrator of the journal. */
    public static final String ADMIN = "ADMIN";
    /** Signed-in user: every account has this role, without being granted it. */
    public static final String MEMBER = "MEMBER";
    /** Every role that an account may be given. */
    public static final Set<String> ALL = Set.of(AUTHOR, ADMIN);

    private Role() {
    }
}

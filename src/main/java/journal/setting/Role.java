package journal.setting;

import java.util.Set;

/** The roles an account may hold; their names stand in {@code @RolesAllowed}, in settings and in the database. */
public final class Role {
    /** May write entries. */
    public static final String AUTHOR = "AUTHOR";
    /** May look after the journal. */
    public static final String ADMIN = "ADMIN";
    /** Whoever is signed in (Jakarta Servlet 6.0, 13.3). */
    public static final String ANY = "**";
    /** Every role that an account may hold. */
    public static final Set<String> ALL = Set.of(AUTHOR, ADMIN);

    private Role() {
    }
}

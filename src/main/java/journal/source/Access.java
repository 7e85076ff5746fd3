package journal.source;

/** Who could read an entry where it comes from. All but {@link #PUBLIC} are imported for their author alone. */
public enum Access {
    /** Everybody, on a public site. */
    PUBLIC,
    /** Its author alone, or nobody has said who. */
    PRIVATE,
    /** Nobody yet: it was a draft. */
    DRAFT,
    /** Nobody yet: it was to be published later. */
    SCHEDULED,
    /** Who knew a password. */
    PASSWORD,
    /** Friends, members, customers, or another group. */
    GROUP,
    /** Who knew its address. */
    UNLISTED,
    /** Nobody any more: it was in the trash, and is put in the trash. */
    TRASHED
}

package journal.source;

/** Why a record becomes no entry. The message is {@code import.skipped.} with the name in small letters. */
public enum Skipped {
    /** It has neither a title nor a text nor a picture. */
    EMPTY,
    /** It cannot be read: a field is missing or wrong. */
    BROKEN,
    /** It is a page of a site, a menu, a layout or a template. */
    NO_ENTRY,
    /** It is a file of a kind that has no entries, such as a setting or a style. */
    OTHER_FILE,
    /** It is a comment or an answer to what another one has written. */
    COMMENT,
    /** It is a task without a text. */
    TASK,
    /** It is a draft. */
    DRAFT,
    /** It is encrypted. */
    ENCRYPTED,
    /** Its text is longer than an entry may be. */
    LONG,
    /** The same record stands in the files more than once. */
    REPEATED
}

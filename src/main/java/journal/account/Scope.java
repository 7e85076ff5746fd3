package journal.account;

import java.util.Locale;

/** What a token allows. Its name is stored, so it never changes. */
public enum Scope {
    /** To read what the account may read. */
    READ,
    /** To write entries and drafts, to change and to delete them. */
    WRITE,
    /** To add pictures. */
    PICTURES,
    /** All of that, and what the interface will offer later. */
    EVERYTHING;

    /** Its name in forms and in answers (RFC 6750, 3). */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package journal.source;

/**
 * Who may read an entry of a journal, exactly.
 *
 * @param circle the name of the circle, where it is for one; empty where that is unknown
 * @param owner the username of the circle's owner; empty where it is for no circle, or that is unknown
 */
public record SourceReaders(Kind kind, String circle, String owner) {
    /** Kinds of readers. */
    public enum Kind {
        /** Everybody. */
        PUBLIC,
        /** Everybody with an account. */
        MEMBERS,
        /** The members of a circle. */
        CIRCLE,
        /** Its author alone. */
        PRIVATE
    }

    /** Readers of a kind that needs no name. */
    public static SourceReaders of(Kind kind) {
        return new SourceReaders(kind, "", "");
    }

    /** The members of a circle. */
    public static SourceReaders circle(String name, String owner) {
        return new SourceReaders(Kind.CIRCLE, name, owner);
    }
}

package journal.source;

/**
 * The text of an entry as its source has it.
 *
 * @param kind how it is to be read
 * @param content the text itself, with any line breaks
 */
public record SourceText(Kind kind, String content) {
    /** How a text is to be read. */
    public enum Kind {
        /** CommonMark with tables, task lists, strike-through and footnotes. */
        MARKDOWN,
        /** As it is, with its line breaks. */
        PLAIN,
        /** HTML, a fragment or a whole document. It is untrusted. */
        HTML
    }

    /** A text in Markdown. */
    public static SourceText markdown(String content) {
        return new SourceText(Kind.MARKDOWN, content);
    }

    /** A text that is shown as it is. */
    public static SourceText plain(String content) {
        return new SourceText(Kind.PLAIN, content);
    }

    /** A text in HTML. */
    public static SourceText html(String content) {
        return new SourceText(Kind.HTML, content);
    }
}

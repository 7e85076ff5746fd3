package journal.source;

/** Where a record stands, in words that its owner finds again: the file, its number there, and its title where it has one. */
final class RecordPlace {
    private static final int TITLE_MAX = 80; // letters

    private RecordPlace() {
    }

    /** The place of a record, counted from 1 on. */
    static String of(String file, long number, String title) {
        String words = BlogHtml.line(title);
        String shown = words.codePointCount(0, words.length()) <= TITLE_MAX ? words
                : words.substring(0, words.offsetByCodePoints(0, TITLE_MAX)) + "…";
        return file + ", " + number + (shown.isEmpty() ? "" : ": " + shown);
    }
}

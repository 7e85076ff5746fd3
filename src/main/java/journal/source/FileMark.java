package journal.source;

import org.jsoup.nodes.Entities;

/** The mark in a text that stands for a recording, a video or another file, which is not imported: a paper clip and its name. */
final class FileMark {
    private static final String CLIP = "\uD83D\uDCCE ";

    private FileMark() {
    }

    /** The mark before words as they are. */
    static String before(String words) {
        return CLIP + words.strip();
    }

    /** The mark in Markdown. */
    static String markdown(String name) {
        return before(name.replaceAll("[\\\\`*_\\[\\]<>~|]", "\\\\$0").replaceAll("\\s+", " "));
    }

    /** The mark in HTML. */
    static String html(String name) {
        return before(Entities.escape(name));
    }
}

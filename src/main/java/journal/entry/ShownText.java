package journal.entry;

import journal.markdown.Markdown;
import journal.web.Text;

/** The text of an entry as readers see it: on a page of its own, and in a few words. */
public final class ShownText {
    public static final int BEGINNING_MAX = 20_000; // UTF-16 units of a text, of which its opening and its excerpts are made
    private static final int OPENING_MAX = 150; // code points: about what a search engine shows

    private final Content content;
    private final String html;

    ShownText(Content content, String html) {
        this.content = content;
        this.html = html;
    }

    /** Its HTML for a page whose heading is the title; null where the text is to be shown as it is. */
    public String getRaisedHtml() {
        return html == null ? null : Markdown.raised(html);
    }

    /** The beginning of the text, as much as an excerpt is made of, without what has a meaning in its format. */
    public String words(Markdown markdown) {
        return Content.words(content.format(), Text.beginning(content.text(), BEGINNING_MAX), markdown);
    }

    /** The first words of the text, on one line. */
    String opening(Markdown markdown) {
        return Text.opening(words(markdown), OPENING_MAX);
    }
}

package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import journal.markdown.Markdown;
import journal.markdown.PicturePaths;
import journal.setting.Settings;
import journal.web.Cut;
import journal.web.Encoding;

/** What lists show of entries: each of the twenty of a page has the same part of the bytes that the settings allow. */
@Named
@ApplicationScoped
public class Beginnings {
    @Inject Settings settings;
    @Inject PicturePaths picturePaths;

    /**
     * What a list shows of an entry.
     *
     * @param content HTML; of an entry without HTML, text
     * @param cut whether the entry says more
     */
    public record Beginning(String content, boolean cut) {
    }

    /** The most bytes of an entry in a list or a feed. */
    public int most() {
        return settings.contentLimits().list() / EntryPages.PAGE;
    }

    /** What a list shows of this entry. */
    public Beginning of(Entry entry) {
        boolean isText = entry.getHtml() == null || entry.getHtml().isEmpty(); // as of a text with nothing but notes of addresses
        return isText ? text(entry.getText()) : html(entry.getHtml());
    }

    private Beginning text(String text) {
        int end = Encoding.HTML.end(text, 0, most());
        return new Beginning(text.substring(0, Cut.before(text, 0, end)), end < text.length());
    }

    private Beginning html(String html) {
        String first = Markdown.beginning(html, most(), Encoding.PLAIN); // only in this are paths changed
        String placed = picturePaths.in(first);
        String shown = Markdown.beginning(placed, most(), Encoding.PLAIN); // paths may have become longer
        return new Beginning(shown, !first.equals(html) || !shown.equals(placed));
    }
}

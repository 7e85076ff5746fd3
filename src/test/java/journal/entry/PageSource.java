package journal.entry;

import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journal.markdown.Fragment;

/** The HTML of a page, searched by patterns with one group each. */
public final class PageSource {
    private PageSource() {
    }

    /** The group of the first match; a page without a match fails the test. */
    public static String first(Pattern pattern, String page) {
        return all(pattern, page).findFirst().orElseThrow(() -> new AssertionError("No " + pattern + " in " + page));
    }

    /** The group of the first match, read as text. */
    static String text(Pattern pattern, String page) {
        return text(first(pattern, page));
    }

    /** HTML read as text; an element in it fails the test. */
    static String text(String html) {
        var fragment = new Fragment(html);
        assertEquals(List.of(), fragment.elements(), html);
        return fragment.text();
    }

    /** The groups of all matches in their order. */
    static Stream<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1));
    }

    /** The path of a page of the journal without the context root, for a path with it. */
    static String local(String path) {
        return path.substring(path("").length());
    }
}

package journal.draft;

import static journal.TestJournal.unique;
import static journal.entry.PageSource.first;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of text comes back from the journal as it was written. */
class WrittenTextIT {
    private static final Pattern TEXT = Pattern.compile("(?s)<div class=\"text\"[^>]*>(.*?)</div>");
    private static final Pattern TITLE = Pattern.compile("<h2 dir=\"auto\"><a href=\"[^\"]*\">([^<]*)</a></h2>");
    private static final Pattern DESCRIPTION = Pattern.compile("<meta name=\"description\" content=\"([^\"]*)\"");

    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    static Stream<String> texts() {
        return Stream.of("\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDDF5\uD83C\uDDF9",
                "\u05E9\u05DC\u05D5\u05DD \u202Bworld\u202C \u0645\u0631\u062D\u0628\u0627",
                "e\u0301 \u00E9 \u1EAD a\u0323\u0302 Z\u0351\u036B\u0343",
                "\n\nfirst the line breaks", "\nfirst one line break", "\tindented\n\t\ttwice", "spaces  inside   and at the end   ",
                "   at the start", "at the end\n\n",
                "\u3000\u00A0kept\u00A0\u3000", "\uFEFFmark", "\uFFFD\uFFFE\uFFFF", "\uDBFF\uDFFF \uD800\uDC00",
                "&amp; &lt; &#0; %00 \\u0000 ${1} #{1} \\",
                "lines\u2028and\u2029paragraphs", "' OR 1=1; DROP TABLE entry --", "a\u0300".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_comes_back_the_same(String text) {
        var title = unique("Same");

        var page = Http.anonymous().get(ada.writes(title, text.replace("\n", "\r\n"), "plain"));
        var refused = ada.submit("/entry", "title", "", "text", text.replace("\n", "\r\n"));

        assertEquals(text, unescaped(first(TEXT, page.body())));
        assertEquals(text, refused.field("text"));
    }

    @Test
    void a_title_comes_back_the_same() {
        var title = unique("  \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD e\u0301\u00A0 \"&amp;\"  ");

        ada.submit("/entry", "title", title, "text", "It rained.");

        assertEquals(title, unescaped(first(TITLE, ada.get("/").body())));
    }

    @Test
    void the_first_words_of_an_entry_describe_its_page_and_other_pages_are_described_by_the_journal() {
        var entry = ada.writes(unique("Described"), "\"It\" rained.\r\nAll day.");

        assertEquals("\"It\" rained. All day.", description(Http.anonymous().get(entry)));
        assertEquals("Read what people write, and write your own.", description(Http.anonymous().get("/")));
    }

    private static String description(Answer page) {
        return unescaped(first(DESCRIPTION, page.body()));
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#034;", "\"").replace("&#039;", "'").replace("&amp;", "&");
    }
}

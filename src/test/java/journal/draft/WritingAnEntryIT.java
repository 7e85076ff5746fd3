package journal.draft;

import static journal.Http.TOKEN;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry on its way from the form to its readers, without a browser. */
class WritingAnEntryIT {
    private static final String LIVE = "Your entry is now live!";

    private static String name;
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void an_entry_is_live_at_once_with_its_author_and_date() {
        var title = unique("First day");

        var answer = ada.submit("/entry", "title", title, "text", "It rained.\r\nAll day.");
        var list = ada.get("/");
        var entry = Http.anonymous().get(list.link(title));

        assertEquals(303, answer.status());
        assertEquals(path("/"), answer.location());
        assertEquals(LIVE, list.flash());
        assertTrue(list.articles().get(0).startsWith(title), () -> list.articles().get(0));
        assertEquals(title, entry.heading());
        assertTrue(entry.text().matches(".*" + title + " by " + name + " [^.]* UTC It rained\\. All day\\..*"), entry::text);
        var age = Duration.between(Instant.parse(first("<time datetime=\"([^\"]+)\"", entry)), Instant.now());
        assertTrue(age.abs().toMinutes() < 1, age::toString);
    }

    @Test
    void the_first_words_of_an_entry_describe_its_page_and_the_journal_the_others() {
        var entry = ada.writes(unique("Described"), "\"It\" rained.\r\nAll day.");

        assertEquals("\"It\" rained. All day.", description(Http.anonymous().get(entry)));
        assertEquals("Read what people write, and write your own.", description(Http.anonymous().get("/")));
    }

    @Test
    void a_form_sent_twice_is_stored_once() {
        var title = unique("Twice");
        var form = form(title, "It rained.");

        var first = ada.post("/entry", form);
        var second = ada.post("/entry", form);

        assertEquals(303, first.status());
        assertEquals(303, second.status());
        assertEquals(first.location(), second.location());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_twice_at_the_same_moment_is_stored_once() {
        var title = unique("At once");
        var form = form(title, "It rained.");

        var answers = AtOnce.each(4, number -> ada.post("/entry", form));

        assertEquals(Collections.nCopies(4, 303), answers.stream().map(Answer::status).toList());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_with_two_contents_at_the_same_moment_is_stored_once_and_kept_once() {
        var title = unique("At odds");
        var form = ada.get("/entry").hidden();

        var answers = AtOnce.each(2,
                number -> ada.post("/entry", TOKEN, form.get(TOKEN), "key", form.get("key"), "title", title, "text", "Number " + number));

        assertEquals(List.of(303, 409), answers.stream().map(Answer::status).sorted().toList());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_again_after_its_entry_was_put_in_the_trash_does_not_say_that_it_is_published() {
        var title = unique("Rain");
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It rained."));
        ada.post("/entry", form);
        ada.post(ada.get("/").link(title).replaceFirst("/[^/]*$", "/trash"), form);

        var conflict = ada.post("/entry", form);

        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("The entry that this form was sent for is in the trash."), conflict::text);
        assertEquals("It rained.", conflict.field("text"));
        assertEquals(303, ada.post("/entry", conflict.keptForm()).status());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_again_with_other_words_keeps_them_for_a_new_entry() {
        var title = unique("It rained");
        var form = form(title, "All day.");
        ada.post("/entry", form);
        form.put("text", "All night.\r\n\r\nAnd still.");

        var conflict = ada.post("/entry", form);
        var again = conflict.keptForm();
        var accepted = ada.post("/entry", again);

        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("This form was sent before, with other words."), conflict::text);
        assertEquals(title, conflict.field("title"));
        assertEquals("All night.\n\nAnd still.", conflict.field("text"));
        assertNotEquals(form.get("key"), again.get("key"));
        conflict.isGuarded().namesNoProduct();
        assertEquals(303, accepted.status(), accepted::text);
        assertEquals(2, ada.get("/").entries(title));
    }

    @Test
    void a_refused_form_keeps_its_key() {
        var title = unique("Key");
        var form = form("", "It rained.");

        var refused = ada.post("/entry", form);
        form.put("title", title);
        ada.post("/entry", form);
        var twice = refused.keptForm();
        twice.put("title", title);
        ada.post("/entry", twice);

        assertEquals(422, refused.status());
        assertEquals(form.get("key"), refused.hidden().get("key"));
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void the_same_line_breaks_are_the_same_content() {
        var title = unique("Breaks");
        var form = form(title, "It rained.\r\nAll day.");
        ada.post("/entry", form);
        form.put("text", "It rained.\nAll day.");

        var again = ada.post("/entry", form);

        assertEquals(303, again.status());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_key_is_its_authors_alone() {
        var grace = Http.signedIn(unique("grace"));
        var title = unique("Shared key");
        var form = form(title, "By Ada.");
        ada.post("/entry", form);

        var answer = grace.submit("/entry", "title", title, "text", "By Grace.", "key", form.get("key"));

        assertEquals(303, answer.status(), answer::text);
        assertEquals(2, ada.get("/").entries(title));
    }

    @Test
    void two_entries_may_share_a_title() {
        var title = unique("Monday");

        ada.submit("/entry", "title", title, "text", "It rained.");
        ada.submit("/entry", "title", title, "text", "It rained.");

        assertEquals(2, ada.get("/").entries(title));
    }

    @Test
    void who_is_not_signed_in_publishes_nothing() {
        var visitor = Http.anonymous();
        var title = unique("Nobody");

        var answer = visitor.post("/entry", TOKEN, visitor.get("/login").hidden().get(TOKEN), "title", title, "text", "It rained.");

        assertEquals(401, answer.status());
        assertEquals("Sign in", answer.heading());
        assertEquals(0, visitor.get("/").entries(title));
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
    void what_is_written_comes_back_the_same(String text) {
        var title = unique("Same");

        var page = Http.anonymous().get(ada.writes(title, text.replace("\n", "\r\n"), "plain"));
        var refused = ada.submit("/entry", "title", "", "text", text.replace("\n", "\r\n"));

        assertEquals(text, unescaped(first("(?s)<div class=\"text\"[^>]*>(.*?)</div>", page)));
        assertEquals(text, refused.field("text"));
    }

    @Test
    void a_title_comes_back_the_same() {
        var title = unique("  \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD e\u0301\u00A0 \"&amp;\"  ");

        ada.submit("/entry", "title", title, "text", "It rained.");

        assertEquals(title, unescaped(first("<h2 dir=\"auto\"><a href=\"[^\"]*\">([^<]*)</a></h2>", ada.get("/"))));
    }

    @Test
    void older_entries_are_a_page_away_each_of_them_once() {
        var title = unique("Many");
        for (int number = 1; number <= 22; number++) {
            ada.submit("/entry", "title", title + '.' + number, "text", "It rained.");
        }

        var newest = Http.anonymous().get("/");
        var older = Http.anonymous().get(newest.link("Older entries"));

        assertEquals(20, newest.articles().size());
        assertEquals(newest.link("Older entries"), newest.next().orElseThrow());
        var titles = Stream.concat(newest.articles().stream(), older.articles().stream()).filter(article -> article.startsWith(title))
                .map(article -> article.split(" ")[0]).toList();
        assertEquals(Stream.iterate(22, number -> number - 1).limit(22).map(number -> title + '.' + number).toList(), titles);
        assertEquals(path("/"), older.link("Back to the newest entries"));
        assertEquals(200, Http.anonymous().get(newest.link("Older entries"), "If-None-Match", newest.header("ETag")).status());
    }

    @Test
    void after_the_oldest_entry_there_are_none() {
        var page = Http.anonymous().get("/?before=0001-01-01T00:00:00Z-0");

        assertEquals(200, page.status());
        assertTrue(page.text().contains("There are no entries older than these."), page::text);
    }

    private static Map<String, String> form(String title, String text) {
        var form = ada.get("/entry").hidden();
        form.put("title", title);
        form.put("text", text);
        return form;
    }

    private static String description(Answer page) {
        return unescaped(first("<meta name=\"description\" content=\"([^\"]*)\"", page));
    }

    private static String first(String pattern, Answer answer) {
        return Pattern.compile(pattern).matcher(answer.body()).results().map(found -> found.group(1)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + pattern + " in " + answer.body()));
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#034;", "\"").replace("&#039;", "'").replace("&amp;", "&");
    }
}

package journal.search;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import journal.Answer;
import journal.Browsers;
import journal.Http;
import journal.Way;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a search: its form, its results and what it refuses. */
class SearchPageIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void markup_in_a_text_and_in_a_search_is_text() {
        String word = unique("attack");
        String title = word + " <script>alert(1)</script>";
        ada.submit("/entry", "title", title, "text", "<img src=x onerror=alert(1)> " + word + " \"><b>bold</b>", "format", "plain");

        Answer found = Http.anonymous().searches(word + " <b>", answer -> !answer.articles().isEmpty());

        assertEquals(1, found.entries(title), found::text);
        assertFalse(found.body().contains("<script>alert") || found.body().contains("<img src=x") || found.body().contains("<b>bold"),
                found::body);
        assertTrue(found.text().contains("<img src=x onerror=alert(1)>"), found::text);
        assertEquals(word + " <b>", found.field("q"));
        assertEquals("\"><script>", search(ada, "\"><script>").field("q"));
    }

    @Test
    void a_search_of_too_many_words_says_what_was_left_out() {
        String left = "Part of your search was left out. The limit for words, authors and tags together is 16,"
                + " for beginnings with a star 4.";

        assertTrue(search(ada, "rain ".repeat(17)).text().contains(left));
        assertTrue(search(ada, "aa* bb* cc* dd* ee*").text().contains(left));
        assertFalse(search(ada, "rain ".repeat(16)).text().contains("left out"));
    }

    @Test
    void pages_follow_each_other_until_the_last() {
        String tag = unique("many");
        IntStream.range(0, 45).forEach(number -> ada.submit("/entry", "title", "No. " + number, "text", "It rained.", "tags", tag));
        ada.searches("-snow tag:" + tag + " no. 44", answer -> !answer.articles().isEmpty());

        List<String> read = new ArrayList<>();
        for (Optional<String> page = Optional.of(path("/search?q=tag:" + tag)); page.isPresent();) {
            Answer answer = Http.anonymous().get(page.get().substring(path("").length()));
            answer.articles().forEach(article -> read.add(article.replaceFirst("(No\\. \\d+).*", "$1")));
            page = answer.next();
        }

        assertEquals(IntStream.range(0, 45).mapToObj(number -> "No. " + (44 - number)).toList(), read);
        Answer second = Http.anonymous().get("/search?q=tag:" + tag + "&after=20");
        assertTrue(Http.anonymous().get(second.link("Results before these")).articles().get(0).startsWith("No. 44"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=", "/search?q=%20%E3%80%80", "/search?other=1"})
    void an_empty_search_shows_the_form_alone(String page) {
        Answer answer = Http.anonymous().get(page);

        assertEquals(200, answer.status());
        assertEquals("Search", answer.heading());
        assertFalse(answer.text().contains("Nothing was found"), answer::text);
        assertTrue(answer.body().contains("<meta name=\"robots\" content=\"noindex\">"));
        assertTrue(answer.body().contains("role=\"search\""));
    }

    @Test
    void a_search_without_results_shows_advice() {
        Answer answer = search(Http.anonymous(), unique("nothing"));

        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("Nothing was found."), answer::text);
        assertTrue(answer.text().contains("Check how the words are written"), answer::text);
    }

    @Test
    void a_search_that_is_too_long_is_refused_and_stays_in_the_field() {
        String longest = "a ".repeat(250);

        Answer refused = search(Http.anonymous(), longest + 'b');

        assertEquals(200, search(Http.anonymous(), longest).status());
        assertEquals(422, refused.status());
        assertEquals(List.of("Shorten this: it may have at most 500 characters and has 501."), refused.messages("q"));
        assertEquals(longest + 'b', refused.field("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=rain%01", "/search?q=%C2%81", "/search?q=rain&after=-1", "/search?q=rain&after=1000",
        "/search?q=rain&after=x", "/search?q=rain&after=99999999999", "/search/rain"})
    void a_search_that_no_browser_sends_leads_nowhere(String page) {
        assertEquals(404, Http.anonymous().get(page).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%09", "%0B", "%0C"})
    void words_that_were_copied_from_a_table_or_slides_are_looked_for(String between) {
        Answer answer = Http.anonymous().get("/search?q=rain" + between + "sun");

        assertEquals(200, answer.status());
        assertEquals("rain sun", answer.field("q"));
    }

    @Test
    void no_shared_cache_keeps_the_results_of_a_reader() {
        Answer answer = search(ada, "rain");

        assertTrue(answer.header("Cache-Control").contains("private") || answer.header("Cache-Control").contains("no-store"),
                answer.header("Cache-Control"));
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void grace_looks_for_an_entry_and_opens_it(Way way) {
        String title = unique("Found");
        ada.submit("/entry", "title", title, "text", "We walked along the river.", "language", "en");
        Http.anonymous().searches(title, answer -> answer.entries(title) == 1);
        var grace = browsers.somebody("grace", way);

        grace.opens("/");
        grace.follows("Search");
        grace.readsThePage("Search");
        grace.types("q", "walking rivers " + title);
        grace.pressesEnter();

        grace.readsThePage("Search");
        grace.findsInField("q", "walking rivers " + title);
        assertEquals(List.of(title), grace.titles());
        assertEquals("walked", grace.reads("article mark"));
        grace.follows(title);
        grace.readsThePage(title);
    }

    private static Answer search(Http reader, String query) {
        return reader.get("/search?" + Http.encoded("q", query));
    }
}

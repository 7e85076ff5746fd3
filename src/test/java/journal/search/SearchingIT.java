package journal.search;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries are looked for by what they say, and found as soon as they are there. */
class SearchingIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static String name;
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_new_entry_is_found_by_its_title_its_text_its_tags_and_its_author() {
        String title = unique("Title");
        String word = unique("Word");
        String tag = unique("Tag");
        ada.submit("/entry", "title", title, "text", "It **rained** on " + word + '.', "tags", "other, " + tag, "language",
                "en");

        Answer found = Http.anonymous().searches(title, answer -> answer.entries(title) == 1);

        assertEquals(1, found.entries(title), found::text);
        for (String query : List.of(word, tag, "tag:" + tag, "author:" + name + " rain " + word, "\"rained on " + word + '"',
                word.substring(0, word.length() - 1) + '*', "raining " + word.toUpperCase(java.util.Locale.ROOT))) {
            assertEquals(1, search(Http.anonymous(), query).entries(title), query);
        }
        for (String query : List.of("-rained tag:" + tag, "author:nobody " + word, "before:1990 " + word, word + " snow")) {
            assertEquals(0, search(Http.anonymous(), query).entries(title), query);
        }
        assertTrue(found.link(name).endsWith("/authors/" + name));
        assertTrue(search(ada, word).body().contains("It rained on <mark>Word</mark>-<mark>"), () -> search(ada, word).body());
    }

    @Test
    void a_new_entry_is_found_within_two_seconds() {
        List<Duration> late = new ArrayList<>();
        for (int number = 0; number < 7; number++) { // the middle one counts: other tests keep the computer busy, too
            String title = unique("Soon");
            ada.submit("/entry", "title", title, "text", "It rained.");
            long begin = System.nanoTime();
            assertEquals(1, Http.anonymous().searches(title, answer -> answer.entries(title) == 1).entries(title));
            late.add(Duration.ofNanos(System.nanoTime() - begin));
        }

        assertTrue(late.stream().sorted().toList().get(3).compareTo(Duration.ofSeconds(2)) < 0, late::toString);
    }

    @Test
    void what_changes_is_found_as_it_is_now() {
        String title = unique("Rain");
        String before = unique("before");
        String after = unique("after");
        String entry = ada.adds(title, before);
        assertEquals(1, ada.searches(before, answer -> answer.entries(title) == 1).entries(title));

        assertEquals(303, ada.submit(entry + "/edit", "title", title, "text", after, "format", "markdown", "language", "").status());
        assertEquals(1, ada.searches(after, answer -> answer.entries(title) == 1).entries(title));
        assertEquals(0, search(ada, before).entries(title));
        ada.post(entry + "/trash", ada.reads(entry).hidden());
        assertEquals(0, search(ada, after).entries(title)); // at once, whatever the index knows
        ada.post(entry + "/restoration", ada.get("/trash").hidden());
        assertEquals(1, ada.searches(after, answer -> answer.entries(title) == 1).entries(title));
    }

    @Test
    void each_finds_what_is_for_that_one_and_nothing_else_from_the_moment_on() {
        String friend = unique("grace");
        Http grace = Http.signedIn(friend);
        Http mallory = Http.signedIn(unique("mallory"));
        String circle = ada.submit("/circles", "name", unique("Friends")).location().substring(path("").length());
        ada.submit(circle, "username", friend);
        String title = unique("Secret");
        ada.submit("/entry", "title", title, "text", "It rained.", "visibility", circle.substring(1).replace("circles/", "circle:"));
        assertEquals(1, ada.searches(title, answer -> answer.entries(title) == 1).entries(title));

        assertEquals(1, search(grace, title).entries(title));
        assertEquals(0, search(mallory, title).entries(title));
        assertEquals(0, search(Http.anonymous(), title).entries(title));
        ada.post(circle + "/dissolution", ada.get(circle).hidden());
        assertEquals(0, search(grace, title).entries(title));
        assertEquals(1, ada.searches(title, answer -> answer.entries(title) == 1).entries(title));

        String entry = path("").isEmpty() ? search(ada, title).link(title) : search(ada, title).link(title).substring(path("").length());
        String edit = entry.replaceFirst("/[^/]*$", "/edit");
        ada.submit(edit, "title", title, "text", "It rained.", "format", "markdown", "language", "", "visibility", "public");
        assertEquals(1, Http.anonymous().searches(title, answer -> answer.entries(title) == 1).entries(title));
        ada.submit(edit, "title", title, "text", "It rained.", "format", "markdown", "language", "", "visibility", "members");
        assertEquals(0, search(Http.anonymous(), title).entries(title));
        assertEquals(1, mallory.searches(title, answer -> answer.entries(title) == 1).entries(title));
    }

    @Test
    void markup_in_a_text_and_in_what_is_looked_for_is_text() {
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
    void where_nothing_is_looked_for_there_is_the_form_alone(String page) {
        Answer answer = Http.anonymous().get(page);

        assertEquals(200, answer.status());
        assertEquals("Search", answer.heading());
        assertFalse(answer.text().contains("Nothing was found"), answer::text);
        assertTrue(answer.body().contains("<meta name=\"robots\" content=\"noindex\">"));
        assertTrue(answer.body().contains("role=\"search\""));
    }

    @Test
    void where_nothing_is_found_there_is_advice() {
        Answer answer = search(Http.anonymous(), unique("nothing"));

        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("Nothing was found."), answer::text);
        assertTrue(answer.text().contains("Check how the words are written"), answer::text);
    }

    @Test
    void what_is_too_long_is_refused_and_stays_in_the_field() {
        String longest = "a ".repeat(250);

        Answer refused = search(Http.anonymous(), longest + 'b');

        assertEquals(200, search(Http.anonymous(), longest).status());
        assertEquals(422, refused.status());
        assertEquals(List.of("Shorten this: it may have at most 500 characters and has 501."), refused.messages("q"));
        assertEquals(longest + 'b', refused.field("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=rain%01", "/search?q=%C2%85", "/search?q=rain&after=-1", "/search?q=rain&after=1000",
        "/search?q=rain&after=x", "/search?q=rain&after=99999999999", "/search/rain"})
    void what_nobody_can_have_typed_leads_nowhere(String page) {
        assertEquals(404, Http.anonymous().get(page).status());
    }

    @Test
    void the_results_of_a_reader_are_kept_by_no_one_else() {
        Answer answer = search(ada, "rain");

        assertTrue(answer.header("Cache-Control").contains("private") || answer.header("Cache-Control").contains("no-store"),
                answer.header("Cache-Control"));
    }

    @ParameterizedTest
    @EnumSource
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

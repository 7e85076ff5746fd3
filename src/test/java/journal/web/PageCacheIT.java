package journal.web;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import journal.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages that are ready for anonymous readers: right for each of them, and never older than what they can know of. */
class PageCacheIT {
    private static final int MANY = 12;
    private static Http ada;

    @BeforeAll
    static void ada_registers() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void the_next_request_shows_what_was_published_changed_deleted_and_restored() {
        String title = unique("Tide");
        assertFalse(list().contains(title));

        String page = ada.writes(title, "It rained.");
        assertTrue(list().contains(title));
        assertTrue(read(page).contains("It rained."));

        String changed = unique("Ebb");
        ada.submit(id(page) + "/edit", "title", changed, "text", "It cleared up.");
        assertTrue(list().contains(changed) && !list().contains(title));
        assertEquals(303, Http.anonymous().get(page).status(), "it has another address by now");

        String now = Http.anonymous().get(page).location();
        assertTrue(read(now).contains("It cleared up."));
        ada.post(id(page) + "/trash", ada.reads(now).hidden());
        assertFalse(list().contains(changed));
        assertEquals(404, Http.anonymous().get(now).status());

        ada.post(id(page) + "/restoration", ada.get("/trash").hidden());
        assertTrue(list().contains(changed));
        assertTrue(read(now).contains("It cleared up."));
    }

    @Test
    void a_page_is_another_one_for_each_language_region_and_theme() {
        String page = ada.writes(unique("Rain"), "It rained.");

        for (int round = 0; round < 2; round++) {
            assertTrue(read(page, "Accept-Language", "de").contains("lang=\"de\""));
            assertTrue(read(page, "Accept-Language", "ar").contains("dir=\"rtl\""));
            assertTrue(read(page + "?lang=ja", "Accept-Language", "de").contains("<html lang=\"ja\""));
            assertTrue(Http.anonymous().with("journal-theme", "dark").get(page).body().contains("data-theme=\"dark\""));
            assertFalse(read(page).contains("data-theme"));
            assertTrue(Http.anonymous().with("journal-language", "fr").get(page, "Accept-Language", "de").body().contains("lang=\"fr\""));
            assertNotEquals(read(page, "Accept-Language", "en-US"), read(page, "Accept-Language", "en-GB"), "they write dates otherwise");
        }
    }

    @Test
    void nobody_gets_the_page_of_another_reader() {
        String page = ada.writes(unique("Rain"), "It rained.");
        String ownLists = ada.get("/drafts").body();
        assertTrue(ownLists.contains("/logout"));

        for (int round = 0; round < 2; round++) {
            for (String path : List.of("/", page)) {
                assertFalse(read(path).contains("/logout"));
                assertTrue(ada.get(path).body().contains("/logout"));
                assertEquals("", ada.get(path).header("ETag"));
            }
        }
    }

    @Test
    void the_ready_page_of_somebody_signed_in_changes_with_whatever_that_reader_may_see() {
        String name = unique("grace");
        Http grace = Http.signedIn(name);
        String secret = unique("Secret");
        for (int round = 0; round < 2; round++) {
            assertFalse(grace.get("/").body().contains(secret));
            assertEquals("no-store", grace.get("/").header("Cache-Control"));
        }

        ada.submit("/entry", "title", secret, "text", "It rained.", "visibility", "members");
        assertTrue(grace.get("/").body().contains(secret));
        assertTrue(grace.get("/").body().contains(secret));

        assertTrue(grace.get("/").body().contains("lang=\"en\""));
        grace.submit("/preferences", "language", "de", "theme", "dark");
        assertTrue(grace.get("/").body().contains("<html lang=\"de\" dir=\"ltr\" data-theme=\"dark\""));
        assertFalse(ada.get("/").body().contains("<html lang=\"de\""));

        String token = grace.get("/").hidden().get(Http.TOKEN);
        grace.post("/logout", Map.of(Http.TOKEN, token));
        assertFalse(grace.get("/").body().contains("/logout"));
        grace.signsIn(name);
        assertFalse(grace.get("/").body().contains(token), "a session has its own token");
    }

    @Test
    void what_only_members_may_read_is_in_no_page_that_is_ready() {
        String secret = unique("Secret");

        ada.submit("/entry", "title", secret, "text", "It rained.", "visibility", "members");

        assertFalse(list().contains(secret));
        assertTrue(ada.get("/").body().contains(secret));
        assertFalse(list().contains(secret));
    }

    @Test
    void a_ready_page_has_the_same_headers_and_bytes_as_one_that_is_made() {
        String page = ada.writes(unique("Rain"), "It rained.") + "?" + unique("first");
        Http.anonymous().send("HEAD", page, BodyPublishers.noBody());

        Answer made = Http.anonymous().get(page, "Accept-Encoding", "gzip", "Accept-Language", "de");
        Answer ready = Http.anonymous().get(page, "Accept-Encoding", "gzip", "Accept-Language", "de");

        assertEquals(names(made), names(ready));
        assertEquals(made.header("ETag"), ready.header("ETag"));
        assertEquals(made.header("Content-Type"), ready.header("Content-Type"));
        assertEquals("de", made.header("Content-Language"));
        assertEquals("de", ready.header("Content-Language"));
        assertArrayEquals(made.content(), ready.content());
        ready.isGuarded();
        Answer head = Http.anonymous().send("HEAD", page, BodyPublishers.noBody(), "Accept-Encoding", "gzip", "Accept-Language", "de");
        assertEquals(200, head.status());
        assertEquals(made.header("ETag"), head.header("ETag"));
    }

    @Test
    void a_list_has_the_same_bytes_when_its_entries_are_ready() {
        ada.writes(unique("Rain"), "It rained.");

        String made = content(read("/?" + unique("first")));

        assertEquals(made, content(read("/?" + unique("second"))));
    }

    @Test
    void the_page_of_somebody_signed_in_says_its_language_each_time() {
        Http grace = Http.signedIn(unique("grace"));
        grace.submit("/preferences", "language", "de", "theme", "");
        grace.get("/"); // with the message

        assertEquals("de", grace.get("/").header("Content-Language"));
        assertEquals("de", grace.get("/").header("Content-Language"));
    }

    @Test
    void a_client_that_does_not_take_its_type_is_refused_before_and_after() {
        String page = ada.writes(unique("Rain"), "It rained.");

        assertEquals(406, Http.anonymous().get(page, "Accept", "application/json").status());
        assertEquals(200, Http.anonymous().get(page).status());
        assertEquals(406, Http.anonymous().get(page, "Accept", "application/json").status());
    }

    @Test
    void feeds_follow_at_once_too() {
        Http.anonymous().get("/feed.atom");
        Http.anonymous().get("/feed.json");
        String title = unique("News");

        ada.writes(title, "It rained.");

        assertTrue(read("/feed.atom").contains(title));
        assertTrue(read("/feed.json").contains(title));
    }

    @Test
    @Tag("derby")
    void a_ready_page_costs_the_database_nothing_and_many_at_once_make_it_once() {
        String title = unique("Rain");
        ada.writes(title, "It rained.");
        ada.searches(title, found -> found.body().contains("/" + title.toLowerCase(Locale.ROOT))); // the index follows later, and ends all pages once more
        Http.anonymous().get("/?" + unique("warm"));
        String page = "/?" + unique("first");
        int before = statements();

        List<Answer> answers = AtOnce.each(MANY, number -> Http.anonymous().get(page));

        assertTrue(answers.stream().map(Answer::body).allMatch(answers.get(0).body()::equals));
        assertEquals(2, statements() - before, "of the one that made it");
        Http.anonymous().get(page);
        assertEquals(2, statements() - before);
    }

    private static String content(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static int statements() {
        return Statements.in(Path.of(System.getProperty("test.derby.log"))).size();
    }

    private static List<String> names(Answer answer) {
        Predicate<String> own = name -> !name.equals("date");
        return answer.headers().keySet().stream().map(String::toLowerCase).filter(own).sorted().toList();
    }

    private static String id(String page) {
        return page.substring(0, page.lastIndexOf('/'));
    }

    private static String list() {
        return read("/");
    }

    private static String read(String page, String... headers) {
        Answer answer = Http.anonymous().get(page, headers);
        assertEquals(200, answer.status(), page);
        return answer.body();
    }
}

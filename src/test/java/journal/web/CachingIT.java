package journal.web;

import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may keep a page, and for how long. */
class CachingIT {
    private static Http ada;
    private static String entry;

    @BeforeAll
    static void ada_writes_an_entry() {
        ada = Http.signedIn(unique("ada"));
        entry = ada.writes(unique("Title"), "It rained.");
    }

    @Test
    void a_reader_keeps_public_pages_and_asks_whether_they_are_the_same() {
        for (String page : List.of("/", entry)) {
            var reader = Http.anonymous();
            var first = reader.get(page);
            var second = reader.get(page, "If-None-Match", first.header("ETag"));

            assertEquals(200, first.status());
            assertTrue(first.header("ETag").matches("\"[0-9a-f]{16,}\""), () -> first.header("ETag"));
            assertEquals("no-cache", first.header("Cache-Control"));
            assertTrue(first.header("Vary").contains("Cookie"), () -> first.header("Vary"));
            assertEquals(List.of(), first.all("Set-Cookie"));
            first.isGuarded();
            assertEquals(304, second.status());
            assertEquals(first.header("ETag"), second.header("ETag"));
            assertEquals(0, second.content().length);
            assertEquals(List.of(), second.all("Set-Cookie"));
            second.isGuarded();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "*", "\"other\", %s", "\"other\",W/%s"})
    void any_tag_of_a_list_may_be_the_same(String tags) {
        var reader = Http.anonymous();
        var etag = reader.get(entry).header("ETag");

        assertEquals(304, reader.get(entry, "If-None-Match", tags.formatted(etag)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "", ",", "garbage", "\"", "W/", "\"\""})
    void another_tag_is_answered_with_the_page(String tags) {
        var answer = Http.anonymous().get(entry, "If-None-Match", tags);

        assertEquals(200, answer.status());
        assertFalse(answer.body().isEmpty());
    }

    @Test
    void a_public_page_travels_compressed_and_one_with_a_token_does_not() throws IOException {
        var reader = Http.anonymous();
        var plain = reader.get(entry);

        var compressed = reader.get(entry, "Accept-Encoding", "gzip");

        assertEquals("gzip", compressed.header("Content-Encoding"));
        assertArrayEquals(plain.content(), new GZIPInputStream(new ByteArrayInputStream(compressed.content())).readAllBytes());
        assertNotEquals(plain.header("ETag"), compressed.header("ETag")); // RFC 9110, 8.8.3.3
        assertEquals(304, reader.get(entry, "Accept-Encoding", "gzip", "If-None-Match", compressed.header("ETag")).status());
        assertEquals("", reader.get("/login", "Accept-Encoding", "gzip").header("Content-Encoding"));
        assertEquals("", reader.get("/login", "Accept-Encoding", "gzip").header("Content-Encoding"), "with the token of before");
        assertEquals("", ada.get(entry, "Accept-Encoding", "gzip").header("Content-Encoding"));
    }

    @Test
    void a_new_entry_is_another_page() {
        var reader = Http.anonymous();
        var before = reader.get("/").header("ETag");

        ada.writes(unique("News"), "It rained.");

        var after = reader.get("/", "If-None-Match", before);
        assertEquals(200, after.status());
        assertNotEquals(before, after.header("ETag"));
    }

    @Test
    void a_message_is_shown_once_and_its_page_kept_nowhere() {
        var grace = Http.anonymous();
        var etag = grace.get(entry).header("ETag");
        grace.submit("/register", "username", unique("grace"), "password", PASSWORD, "password2", PASSWORD);

        var first = grace.get(entry, "If-None-Match", etag);
        var second = grace.get(entry, "If-None-Match", etag);

        assertEquals(200, first.status());
        assertEquals("Congratulations, you are now a registered user!", first.flash());
        assertTrue(first.header("Cache-Control").contains("no-store"), () -> first.header("Cache-Control"));
        assertEquals("", first.header("ETag"));
        assertFalse(grace.cookie(SESSION_COOKIE).isPresent(), "a reader's message needs no session");
        assertEquals(304, second.status());
    }

    @Test
    void a_message_survives_pages_that_show_none() {
        var grace = Http.anonymous();
        grace.submit("/register", "username", unique("grace"), "password", PASSWORD, "password2", PASSWORD);

        grace.get("/entry"); // a redirect
        grace.get(AssetsIT.Assets.CSS.find());

        assertEquals("Congratulations, you are now a registered user!", grace.get("/").flash());
    }

    @Test
    void a_page_of_a_session_is_private() {
        var list = ada.get("/");
        var page = ada.get(entry);
        var form = ada.get("/entry");
        var refused = ada.submit("/entry", "title", "", "text", "");
        var leaving = ada.get("/logout");

        for (Answer answer : List.of(list, page)) {
            assertTrue(answer.header("Cache-Control").matches(".*\\b(private|no-store)\\b.*"), () -> answer.header("Cache-Control"));
            assertEquals("", answer.header("ETag"));
        }
        for (Answer answer : List.of(form, refused, leaving)) {
            assertTrue(answer.header("Cache-Control").contains("no-store"), () -> answer.header("Cache-Control"));
            assertEquals("", answer.header("ETag"));
        }
    }

    @Test
    void after_signing_out_a_user_is_a_reader_again() {
        var grace = Http.signedIn(unique("grace"));
        grace.post("/logout", grace.get("/logout").hidden());
        grace.get("/"); // which says goodbye

        var page = grace.get("/");

        assertEquals(List.of(), page.all("Set-Cookie"));
        assertEquals("no-cache", page.header("Cache-Control"));
        assertFalse(page.header("ETag").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/register", "/entry", "/nowhere", "/crashme", "/logout"})
    void forms_redirects_and_errors_are_not_kept(String page) {
        var answer = Http.anonymous().get(page);

        assertEquals("", answer.header("ETag"));
        assertTrue(answer.status() == 303 || answer.header("Cache-Control").contains("no-store"), () -> answer.header("Cache-Control"));
    }
}

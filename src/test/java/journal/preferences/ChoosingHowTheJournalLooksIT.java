package journal.preferences;

import static journal.TestJournal.URL;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language and the appearance of the journal: what the browser prefers, and what its reader chose. */
class ChoosingHowTheJournalLooksIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                     | de | ltr
            de-AT                  | de | ltr
            fr-CH, fr;q=0.9, en    | fr | ltr
            es-MX                  | es | ltr
            ja                     | ja | ltr
            ar-EG                  | ar | rtl
            nl, de;q=0.5           | de | ltr
            en-GB, de              | en | ltr
            tlh                    | en | ltr
            *                      | en | ltr
            de;q=0, fr             | fr | ltr
            ;;;,q=                 | en | ltr
            """)
    void a_page_speaks_the_language_that_the_browser_prefers(String acceptLanguage, String language, String direction) {
        var page = Http.anonymous().get("/login", "Accept-Language", acceptLanguage);

        assertSpeaks(language, page);
        assertTrue(page.body().contains(" dir=\"" + direction + "\""), page::body);
    }

    @Test
    void a_browser_without_a_preference_reads_english() {
        assertSpeaks("en", Http.anonymous().get("/"));
    }

    @Test
    void a_public_page_differs_by_language_and_by_cookie() {
        var english = Http.anonymous().get("/", "Accept-Language", "en");
        var german = Http.anonymous().get("/", "Accept-Language", "de");

        assertEquals(List.of("Cookie", "Accept-Language", "Accept-Encoding"), List.of(german.header("Vary").split(", ")));
        assertFalse(german.header("ETag").equals(english.header("ETag")));
        assertEquals(200, Http.anonymous().get("/", "Accept-Language", "de", "If-None-Match", english.header("ETag")).status());
    }

    @Test
    void a_choice_stays_and_leads_back() {
        var reader = Http.anonymous();

        var saved = reader.submit("/preferences?next=" + path("/login"), "language", "ar", "theme", "dark");

        assertEquals(303, saved.status(), saved::text);
        assertEquals(path("/login"), saved.location());
        saved.all("Set-Cookie").stream().filter(cookie -> cookie.startsWith("journal-language") || cookie.startsWith("journal-theme"))
                .forEach(cookie -> assertTrue(cookie.matches("(?i).*; (max-age|expires)=.*HttpOnly.*SameSite=Lax.*"), cookie));
        var page = reader.get("/login", "Accept-Language", "de");
        assertSpeaks("ar", page);
        assertTrue(page.body().contains(" data-theme=\"dark\""), page::body);
        assertEquals("ar", reader.cookie("journal-language").orElseThrow());
        assertFalse(page.flash().isEmpty());
    }

    @Test
    void a_choice_is_left_to_browser_and_device_again() {
        var reader = Http.anonymous();
        reader.submit("/preferences", "language", "ja", "theme", "light");

        reader.submit("/preferences", "language", "", "theme", "");

        assertTrue(reader.cookie("journal-language").isEmpty());
        assertTrue(reader.cookie("journal-theme").isEmpty());
        var page = reader.get("/login", "Accept-Language", "de");
        assertSpeaks("de", page);
        assertFalse(page.body().contains("data-theme"), page::body);
    }

    @Test
    void the_language_of_an_account_goes_before_the_browsers() {
        String name = unique("ada");
        var ada = Http.signedIn(name);
        ada.submit("/preferences", "language", "fr", "theme", "");

        var elsewhere = Http.anonymous();
        elsewhere.submit("/preferences", "language", "ja", "theme", "");
        assertSpeaks("ja", elsewhere.get("/"));
        elsewhere.signsIn(name);

        assertSpeaks("fr", elsewhere.get("/", "Accept-Language", "de"));
    }

    @ParameterizedTest
    @CsvSource({"language,xx", "language,de_DE", "language,<b>", "theme,blue", "theme,Dark", "theme,li\u0001ght"})
    void a_wrong_choice_is_refused_beside_the_question(String field, String value) {
        var reader = Http.anonymous();

        var refused = reader.submit("/preferences", "language", "", "theme", "", field, value);

        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("id=\"" + field + "-errors\""), refused::body);
        assertTrue(reader.cookie("journal-" + field).isEmpty());
    }

    @Test
    void cookies_that_are_garbage_are_no_choice() {
        for (String garbage : List.of("xx", "../../etc", "%00", "en-XA-x-long", "\"")) {
            var page = Http.anonymous().with("journal-language", garbage).with("journal-theme", garbage).get("/login");

            assertEquals(200, page.status(), garbage);
            assertSpeaks("en", page);
            assertFalse(page.body().contains("data-theme"), page::body);
        }
    }

    @Test
    void search_engines_are_told_the_page_in_every_language() {
        var page = Http.anonymous().get("/login?next=/entry");
        String address = URL.resolve(path("/login")).toString();

        assertTrue(page.body().contains("<link rel=\"canonical\" href=\"" + address + "\">"), page::body);
        assertTrue(page.body().contains("hreflang=\"x-default\" href=\"" + address + "\""), page::body);
        for (String language : Stream.of("en", "de", "fr", "es", "ja", "ar").toList()) {
            String alternate = address + "?lang=" + language;
            assertTrue(page.body().contains("hreflang=\"" + language + "\" href=\"" + alternate + "\""), page::body);
            assertSpeaks(language, Http.anonymous().get("/login?next=/entry&lang=" + language, "Accept-Language", "es"));
        }
        assertFalse(Http.anonymous().get("/nowhere").body().contains("hreflang"));
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_language_that_its_address_asks_for() {
        var page = Http.anonymous().get("/nowhere?lang=ja", "Accept-Language", "es");

        assertEquals(404, page.status());
        assertSpeaks("ja", page);
    }

    @Test
    void an_entry_says_the_language_it_is_written_in() {
        String title = unique("Ein Tag");
        var ada = Http.signedIn(unique("ada"));
        assertEquals(303, ada.submit("/entry", "title", title, "text", "Es regnete.", "language", "de").status());

        var entry = Http.anonymous().get(ada.get("/").link(title));

        assertSpeaks("en", entry);
        assertTrue(entry.body().contains("<article class=\"entry\" lang=\"de\">"), entry::body);
        var unknown = ada.submit("/entry", "title", title, "text", "Es regnete.", "language", "Deutsch");
        assertEquals(422, unknown.status());
        assertTrue(unknown.body().contains("id=\"language-errors\""), unknown::body);
    }

    @Test
    void a_name_is_isolated_from_the_sentence_around_it() {
        String name = unique("عدا");
        var ada = Http.signedIn(name);
        String title = unique("Day");
        ada.writes(title, "It rained.");

        var page = Http.anonymous().get("/");

        assertTrue(page.body().contains("><bdi>" + name + "</bdi></a>"), page::body);
    }

    private static void assertSpeaks(String language, Answer page) {
        assertTrue(page.body().contains("<html lang=\"" + language + "\""), () -> language + ": " + page.body().lines().filter(line -> line
                .startsWith("<html")).toList());
        assertEquals(language, page.header("Content-Language"));
    }
}

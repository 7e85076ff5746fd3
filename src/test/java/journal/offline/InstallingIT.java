package journal.offline;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** What a browser is given to install the journal and to read it without a network. */
class InstallingIT {
    private static final int PNG_WIDTH = 16; // where it stands in the file: four bytes, and four for the height

    @Test
    void the_manifest_says_all_that_a_device_asks_for() {
        var answer = Http.anonymous().get("/manifest.webmanifest");
        Map<String, Object> manifest = new Json().toType(answer.body(), Json.MAP_TYPE);

        assertEquals("application/manifest+json", answer.header("Content-Type"));
        assertEquals("The Journal", manifest.get("name"));
        assertEquals("The Journal", manifest.get("short_name"));
        assertEquals("Read what people write, and write your own.", manifest.get("description"));
        assertEquals("en", manifest.get("lang"));
        assertEquals("ltr", manifest.get("dir"));
        assertEquals("standalone", manifest.get("display"));
        for (String address : List.of("id", "start_url", "scope")) {
            assertEquals(path("/"), manifest.get(address), address);
        }
        for (String color : List.of("theme_color", "background_color")) {
            assertTrue(Http.anonymous().get("/").body().contains("<meta name=\"theme-color\" content=\"" + manifest.get(color) + '"'),
                    color);
        }
        answer.isGuarded();
    }

    @Test
    void its_icons_are_there_in_the_sizes_it_says() {
        Map<String, Object> manifest = new Json().toType(Http.anonymous().get("/manifest.webmanifest").body(), Json.MAP_TYPE);
        var icons = ((List<?>) manifest.get("icons")).stream().map(icon -> (Map<?, ?>) icon).toList();

        assertEquals(List.of("any any", "192x192 any", "512x512 any", "512x512 maskable"),
                icons.stream().map(icon -> icon.get("sizes") + " " + icon.get("purpose")).toList());
        for (Map<?, ?> icon : icons) {
            var file = Http.anonymous().get(icon.get("src").toString().substring(path("").length()));
            assertEquals(icon.get("type"), file.header("Content-Type"));
            if (icon.get("type").equals("image/png")) {
                var size = ByteBuffer.wrap(file.content());
                assertEquals(icon.get("sizes"), size.getInt(PNG_WIDTH) + "x" + size.getInt(PNG_WIDTH + Integer.BYTES));
            }
        }
    }

    @Test
    void every_page_links_the_manifest_which_costs_no_request_for_a_day() {
        for (String page : List.of("/", "/login", "/nowhere")) {
            assertTrue(Http.anonymous().get(page).body().contains("<link rel=\"manifest\" href=\"" + path("/manifest.webmanifest") + '"'),
                    page);
        }
        assertEquals("max-age=86400", Http.anonymous().get("/manifest.webmanifest").header("Cache-Control"));
    }

    @Test
    void the_worker_is_asked_for_again_and_sent_only_where_it_has_changed() {
        for (Http reader : List.of(Http.anonymous(), Http.signedIn(unique("ada")))) {
            var first = reader.get("/worker.js");
            var second = reader.get("/worker.js", "If-None-Match", first.header("ETag"));

            assertEquals(200, first.status());
            assertEquals("text/javascript;charset=UTF-8", first.header("Content-Type"));
            assertEquals("no-cache", first.header("Cache-Control"));
            assertEquals(List.of(), first.all("Set-Cookie"));
            assertEquals(304, second.status());
            assertEquals("no-cache", second.header("Cache-Control"));
        }
    }

    @Test
    void the_worker_knows_the_pages_and_files_of_the_journal() {
        var script = Http.anonymous().get("/worker.js").body();
        Map<String, Object> journal = new Json().toType(script.substring(script.indexOf('{'), script.indexOf(";\n")), Json.MAP_TYPE);

        assertEquals(path("/offline"), journal.get("offline"));
        assertEquals(path("/logout"), journal.get("signOut"));
        assertEquals(path("/assets/"), journal.get("assets"));
        for (Object file : (List<?>) journal.get("shell")) {
            assertEquals(200, Http.anonymous().get(file.toString().substring(path("").length())).status(), file::toString);
        }
    }

    @Test
    void the_manifest_is_in_the_readers_language() {
        Map<String, Object> manifest =
                new Json().toType(Http.anonymous().get("/manifest.webmanifest", "Accept-Language", "ar").body(), Json.MAP_TYPE);

        assertEquals("ar", manifest.get("lang"));
        assertEquals("rtl", manifest.get("dir"));
        assertNotEquals("The Journal", manifest.get("name"));
    }

    @Test
    void another_language_or_theme_is_another_worker_which_fetches_the_offline_page_anew() {
        var reader = Http.anonymous();
        var english = reader.get("/worker.js").body();

        var german = reader.get("/worker.js", "Accept-Language", "de").body();
        reader.submit("/preferences", "language", "", "theme", "dark");
        var dark = reader.get("/worker.js").body();

        assertNotEquals(english, german);
        assertNotEquals(english, dark);
    }

    @Test
    void the_offline_page_is_the_same_for_everybody() {
        assertEquals(Http.anonymous().get("/offline").body(), Http.signedIn(unique("ada")).get("/offline").body());
    }

    @Test
    void the_offline_page_needs_no_other_file_than_the_worker_keeps() {
        var script = Http.anonymous().get("/worker.js").body();

        var files = Pattern.compile("<(?:script|link rel=\"(?:stylesheet|icon)\")[^>]* (?:src|href)=\"(" + path("/assets/") + "[^\"]*)\"")
                .matcher(Http.anonymous().get("/offline").body()).results().map(found -> found.group(1)).toList();

        assertFalse(files.isEmpty());
        files.forEach(file -> assertTrue(script.contains('"' + file + '"'), file));
    }

    @Test
    void pages_register_the_worker_and_the_main_page_need_not() {
        assertTrue(registers(Http.anonymous().get("/login")));
        assertTrue(registers(Http.anonymous().get("/?before=1970-01-01T00:00:00Z-0")));
        assertFalse(registers(Http.anonymous().get("/")));
    }

    @Test
    void the_policy_lets_the_page_have_this_worker_and_this_manifest_only() {
        var policy = List.of(Http.anonymous().get("/").header("Content-Security-Policy").split("; "));

        assertTrue(policy.contains("worker-src 'self'"), policy::toString);
        assertTrue(policy.contains("manifest-src 'self'"), policy::toString);
        assertTrue(policy.contains("require-trusted-types-for 'script'"), policy::toString);
        assertTrue(policy.contains("trusted-types worker"), policy::toString);
    }

    @Test
    void a_page_says_whose_it_is() {
        var name = unique("ada");
        var ada = Http.signedIn(name);
        var grace = Http.signedIn(unique("grace"));
        var reader = ada.get("/").header(ReaderHeader.NAME);

        assertFalse(reader.isEmpty());
        assertEquals(reader, ada.get("/entry").header(ReaderHeader.NAME));
        assertEquals(reader, ada.get("/nowhere").header(ReaderHeader.NAME));
        assertNotEquals(reader, grace.get("/").header(ReaderHeader.NAME));
        assertEquals("", Http.anonymous().get("/").header(ReaderHeader.NAME));
        assertFalse(reader.contains(name), reader);
    }

    @Test
    void a_page_is_nobodys_from_sign_out_to_sign_in_and_then_another_readers() {
        var name = unique("ada");
        var ada = Http.signedIn(name);
        var before = ada.get("/").header(ReaderHeader.NAME);

        var signedOut = ada.submit("/logout");
        var signedIn = ada.submit("/login", "username", name, "password", PASSWORD);

        assertEquals("", signedOut.header(ReaderHeader.NAME));
        assertFalse(signedIn.header(ReaderHeader.NAME).isEmpty());
        assertNotEquals(before, signedIn.header(ReaderHeader.NAME));
    }

    private static boolean registers(Answer page) {
        return page.body().contains("data-worker=\"" + path("/worker.js") + '"');
    }
}

package journal.export;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import journal.Answer;
import journal.DatabaseDoor;
import journal.Http;
import journal.TestDeployment;
import journal.circle.CircleRequests;
import journal.picture.PictureSamples;
import journal.source.Access;
import journal.source.DayOneJson;
import journal.source.Found;
import journal.source.JournalFormat;
import journal.source.SourceReaders;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Somebody takes along all that is theirs. The node that makes the archive may be another one than that which sends it. */
@ArquillianTest
class ExportIT {
    private static final String PAGE = "/account/export";

    private final String name = unique("ada");
    private final Http ada = Http.signedIn(name);
    private final long id = ExportRequests.id(name);

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor().addClasses(ExportDoor.class);
    }

    @Test
    void everything_is_in_the_archive() throws IOException {
        String picture = ada.addsPicture(PictureSamples.jpeg(600, 400));
        String circle = CircleRequests.create(ada, "Friends: \"us\"");
        ada.submit("/entry", "title", "Rain: a day", "text", "---\nIt rained. ![A cat](/pictures/" + picture + ")\n", "format", "markdown",
                "tags", "rain, July", "language", "en", "zone", "Asia/Tokyo", "date", "2026-07-01T12:30", "visibility",
                CircleRequests.visibility(circle));
        String entry = ada.get("/authors/" + name).link("Rain: a day");
        ada.submit(entry.replaceFirst("(/entries/\\d+)/[^/]*$", "$1/edit"), "title", "Drizzle", "text", "It drizzled.", "visibility",
                "private");
        String deleted = ada.adds(unique("Deleted"), "Snow.");
        ada.post(deleted + "/trash", ada.get("/account").hidden());
        DatabaseDoor.execute("INSERT INTO draft (author_id, submission_key, base, title, text, format, revision, saved_at, bytes) VALUES ("
                + id + ", '" + UUID.randomUUID() + "', 0, 'Not yet', 'It may rain.', 'plain', 1, 7, 0)");
        ada.submit("/account/profile", "displayName", "Ada L.", "about", "I write.\nIt rains.", "zone", "Europe/Lisbon", "language", "de");

        var files = ExportRequests.fetches(ada, ExportRequests.makes(ada));

        var found = Found.by(new JournalFormat(), ExportRequests.given(files));
        assertEquals(List.of(), found.skipped());
        assertEquals(List.of(), found.lost());
        var first = found.entries().get(0);
        assertEquals("Drizzle", first.title());
        assertEquals("It drizzled.", first.text().content());
        assertEquals(SourceReaders.of(SourceReaders.Kind.PRIVATE), first.readers().orElseThrow());
        assertEquals(2, first.version());
        var earlier = first.versions().get(0);
        assertEquals("Rain: a day", earlier.title());
        assertEquals("---\nIt rained. ![A cat](/pictures/" + picture + ")\n", earlier.text().content());
        assertEquals("2026-07-01T12:30+09:00[Asia/Tokyo]", earlier.time().in(null).orElseThrow().toString());
        assertEquals(List.of("rain", "July"), earlier.tags());
        assertEquals(SourceReaders.circle("Friends: \"us\"", name), earlier.readers());
        var trashed = found.entries().get(1);
        assertEquals(Access.TRASHED, trashed.access());
        assertEquals("Snow.", trashed.text().content());
        assertTrue(found.drafts().stream()
                .anyMatch(draft -> draft.title().equals("Not yet") && draft.text().content().equals("It may rain.")));
        assertArrayEquals(ada.get("/pictures/" + picture + "/medium").content(), files.get("pictures/" + picture + ".jpg"));
        String preferences = text(files, "preferences.json");
        for (String value : List.of("\"displayName\": \"Ada L.\"", "\"about\": \"I write.\\nIt rains.\"", "\"zone\": \"Europe/Lisbon\"",
                "\"language\": \"de\"")) {
            assertTrue(preferences.contains(value), preferences);
        }
        assertTrue(text(files, "circles.json").contains("Friends: \\\"us\\\""), () -> text(files, "circles.json"));
        assertTrue(text(files, "security-log.json").contains("\"event\":\"export_made\""), () -> text(files, "security-log.json"));
        assertTrue(text(files, "manifest.json").contains("\"entries\": 1"), () -> text(files, "manifest.json"));
    }

    @Test
    void it_is_sent_as_a_file_that_nobody_keeps_and_is_noted() {
        String file = ExportRequests.makes(ada);

        Answer answer = ada.get(file);

        answer.isGuarded();
        assertEquals(DatabaseDoor.execute("SELECT bytes FROM account_export WHERE account_id = " + id),
                String.valueOf(answer.content().length));
        assertEquals("application/zip", answer.header("Content-Type"));
        assertTrue(answer.header("Content-Disposition").matches("attachment; filename=\"journal-\\d{4}-\\d\\d-\\d\\d\\.zip\""),
                answer.header("Content-Disposition"));
        assertEquals("private, no-store", answer.header("Cache-Control"));
        String log = ada.get("/account/log").text();
        assertTrue(log.contains("Export of everything asked for") && log.contains("Export of everything downloaded"), log);
        assertEquals(path(PAGE), ada.get("/account").link("Export everything"));
        assertTrue(ada.get(PAGE).header("Cache-Control").contains("no-store"));
    }

    @Test
    void nobody_else_gets_it() {
        String file = ExportRequests.makes(ada);

        assertEquals(404, Http.signedIn(unique("grace")).get(file).status());
        assertEquals(404, Http.administrator().get(file).status());
        assertEquals(303, Http.anonymous().get(file).status());
        assertEquals(404, ada.get("/account/export/0.zip").status());
        assertEquals(404, ada.get("/account/export/rain.zip").status());
        assertEquals(200, ada.get(file).status());
    }

    @Test
    void who_signed_in_some_time_ago_is_asked_again() {
        String file = ExportRequests.makes(ada);
        DatabaseDoor.execute("UPDATE account_session SET proved_at = 0 WHERE account_id = " + id);

        Answer page = ada.get(PAGE);

        assertEquals(path("/account/confirm?next=" + path(file)), ada.get(file).location());
        assertFalse(page.body().contains(".zip"), page::body);
        assertEquals(path("/account/confirm?next=" + path(PAGE)), page.link("Confirm that it is you"));
        assertTrue(ada.post(PAGE, page.hidden()).location().startsWith(path("/account/confirm?next=" + path(PAGE))));
        assertEquals(1, ExportRequests.count("account_export WHERE account_id = " + id));
    }

    @Test
    void it_ends_after_seven_days_and_then_nothing_of_it_is_left() {
        String file = ExportRequests.makes(ada);
        long week = 7L * 24 * 60 * 60 * 1_000_000;
        assertEquals(1, ExportRequests.count("account_export WHERE ends_at = made_at + " + week + " AND account_id = " + id));
        DatabaseDoor.execute("UPDATE account_export SET ends_at = made_at WHERE account_id = " + id);

        assertEquals(404, ada.get(file).status());
        assertFalse(ada.get(PAGE).body().contains(".zip"));

        ExportDoor.purges();
        assertEquals(0, ExportRequests.count("account_export WHERE account_id = " + id));
        assertEquals(0, ExportRequests.count("export_part WHERE export_id = " + file.replaceAll("\\D", "")));
    }

    @Test
    void the_next_one_has_to_wait_and_then_takes_the_place_of_the_one_before() {
        String file = ExportRequests.makes(ada);

        Answer early = ada.submit(PAGE);
        ExportRequests.waits(id);
        String next = ExportRequests.makes(ada);

        assertEquals(429, early.status());
        assertTrue(Integer.parseInt(early.header("Retry-After")) > 500, early.header("Retry-After"));
        assertTrue(early.text().contains("You can ask for the next one in 10 minutes."), early::text);
        assertEquals(404, ada.get(file).status());
        assertEquals(200, ada.get(next).status());
        ExportDoor.purges();
        assertEquals(1, ExportRequests.count("account_export WHERE account_id = " + id));
    }

    @Test
    void the_page_shows_how_far_it_is_and_asks_for_itself_again() {
        DatabaseDoor.execute(
                "INSERT INTO account_export (account_id, kind, state, theme, asked_at, ends_at, done, total, bytes, attempts, leased_until)"
                        + " VALUES (" + id + ", 'JOURNAL', 'RUNNING', 'dark', 7, 9000000000000000, 2, 5, 0, 1, 9000000000000000)");

        Answer page = ada.get(PAGE);
        Answer again = ada.post(PAGE, ada.get("/account/log").hidden());

        assertTrue(page.text().contains("Done: 40%"), page::text);
        assertEquals("3", page.header("Refresh"));
        assertEquals(path(PAGE), again.location());
        assertEquals(1, ExportRequests.count("account_export WHERE account_id = " + id));
        ExportRequests.waits(id);
        DatabaseDoor.execute("UPDATE account_export SET leased_until = 0 WHERE account_id = " + id); // its node has stopped
        String file = ExportRequests.awaits(ada);
        assertEquals("", ada.get(PAGE).header("Refresh"));
        assertEquals(200, ada.get(file).status());
    }

    @Test
    void what_was_tried_too_often_has_failed_and_can_be_asked_for_again() {
        DatabaseDoor.execute(
                "INSERT INTO account_export (account_id, kind, state, theme, asked_at, ends_at, done, total, bytes, attempts, leased_until)"
                        + " VALUES (" + id + ", 'JOURNAL', 'RUNNING', 'dark', 7, 9000000000000000, 2, 5, 0, 3, 0)");

        Answer page = ada.awaits(PAGE, answer -> answer.text().contains("could not be made"));

        assertTrue(page.text().contains("The last export could not be made."), page::text);
        assertEquals(200, ada.get(ExportRequests.makes(ada)).status());
    }

    @Test
    void another_one_is_for_day_one() throws IOException {
        String picture = ada.addsPicture(PictureSamples.jpeg(60, 40));
        ada.adds(unique("Rain"), "It rained. ![A cat](/pictures/" + picture + ")");
        Answer unknown = ada.submit(PAGE, "kind", "PAPER");
        ada.submit(PAGE, "kind", "DAY_ONE");

        var files = ExportRequests.fetches(ada, ExportRequests.awaits(ada));

        assertEquals(422, unknown.status());
        assertEquals(List.of("Choose what the export is for."), unknown.messages("kind"));
        var entry = Found.by(new DayOneJson(), ExportRequests.given(files)).entries().get(0);
        assertArrayEquals(ada.get("/pictures/" + picture + "/small").content(), files.get(entry.pictures().get(0).file()));
        assertTrue(text(files, "README.txt").contains("1 had others than their author"), () -> text(files, "README.txt"));
    }

    @Test
    void a_third_one_is_for_wordpress() throws IOException {
        String rain = unique("Rain");
        ada.adds(rain, "It *rained*.");
        ada.submit("/entry", "title", unique("Own"), "text", "Mine.", "visibility", "private");
        ada.submit(PAGE, "kind", "WORDPRESS");

        var xml = text(ExportRequests.fetches(ada, ExportRequests.awaits(ada)), "wordpress.xml");

        assertTrue(xml.contains("<title>" + rain + "</title>"), xml);
        assertTrue(xml.contains("&lt;em&gt;rained&lt;/em&gt;"), xml);
        assertEquals(1, xml.split("<wp:status>private</wp:status>", -1).length - 1, xml);
    }

    @Test
    void a_fourth_one_is_a_page_for_any_browser() throws IOException {
        String rain = unique("Rain");
        ada.adds(rain, "It rained. ![A cat](/pictures/" + ada.addsPicture(PictureSamples.png(30, 20)) + ")");
        ada.submit(PAGE, "kind", "PAGE");

        String page = text(ExportRequests.fetches(ada, ExportRequests.awaits(ada)), "journal.html");

        assertTrue(page.contains("<h2>" + rain + "</h2>") && page.contains(" src=\"data:image/png;base64,"), page);
        assertFalse(page.contains("/pictures/"), page);
    }

    @Test
    void no_secret_is_in_it() throws IOException {
        ada.submit("/subscriptions", "name", "Telephone");
        String feed = ada.get("/subscriptions").link("Atom").replaceFirst(".*/subscriptions/([^/]+)/feed.*", "$1");
        String hash = DatabaseDoor.execute("SELECT password_hash FROM account WHERE id = " + id);
        String session = ada.cookie(Http.SESSION_COOKIE).orElseThrow();

        var files = ExportRequests.fetches(ada, ExportRequests.makes(ada));

        assertTrue(hash.length() > 20 && session.length() > 20 && feed.length() > 10, feed);
        files.forEach((file, content) -> {
            String all = new String(content, StandardCharsets.ISO_8859_1);
            for (String secret : List.of(PASSWORD, hash, feed, session.substring(session.length() - 20))) {
                assertFalse(all.contains(secret), file);
            }
        });
    }

    @Test
    void the_same_account_makes_the_same_files() throws IOException {
        ada.adds(unique("Rain"), "It rained.");
        ada.adds(unique("Sun"), "It shone. ![A cat](/pictures/" + ada.addsPicture(PictureSamples.png(30, 20)) + ")");
        var one = withoutTimes(ExportRequests.fetches(ada, ExportRequests.makes(ada)));
        ExportRequests.waits(id);

        var other = withoutTimes(ExportRequests.fetches(ada, ExportRequests.makes(ada)));

        assertEquals(6, one.size(), one.keySet()::toString);
        assertEquals(one, other);
    }

    // the log of what happened to the account has the exports themselves
    private static Map<String, String> withoutTimes(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((file, content) -> texts.put(file, new String(content, StandardCharsets.ISO_8859_1)));
        texts.keySet().removeIf(file -> file.startsWith("manifest.") || file.equals("security-log.json"));
        return texts;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}

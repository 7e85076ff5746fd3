package journal.imports;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import journal.Answer;
import journal.Http;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of another program is looked at first, becomes entries of its author when the author says so, and can be taken back. */
class ImportIT {
    private static final String FILE = "Journal.json";
    private static final int MANY = 1_020; // more than a look counts, and a transaction stores, at a time
    private final String name = unique("ada");
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(name);
    }

    @Test
    void a_look_tells_what_is_there_and_stores_nothing() {
        String page = ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE);

        var report = ada.get(page);

        assertTrue(report.text().contains("New entries: 2"), report::text);
        assertTrue(report.text().contains("Entries with pictures that the file does not have: 1"), report::text);
        assertTrue(report.text().contains("March 10, 2024 to March 11, 2024"), report::text);
        assertTrue(report.text().contains("Day One"), report::text);
        assertEquals(0, author().entries("A day in the margin"));
    }

    @Test
    void what_was_found_is_stored_for_its_author_alone_with_its_date_its_zone_and_its_tags() {
        var report = ImportRequests.starts(ada, ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE), "zone", "Europe/Lisbon");

        assertTrue(report.text().contains("The entries are stored."), report::text);
        assertTrue(report.text().contains("New entries: 2"), report::text);
        assertTrue(report.text().contains("Entries with pictures that the file does not have: 1"), report::text);
        assertEquals(1, author().entries("A day in the margin"));
        assertEquals(0, Http.anonymous().get("/authors/" + name).entries("A day in the margin"));
        var entry = entry("A day in the margin");
        assertTrue(entry.body().contains("2024-03-10T17:15:00+09:00"), entry::body); // in Tokyo
        assertTrue(entry.text().contains("Lisbon"), entry::text);
        assertTrue(entry("The sun came back.").text().contains("Picture missing"), "no mark");
    }

    @Test
    void what_was_public_there_becomes_public_only_if_that_is_confirmed_and_nothing_else_does() {
        String page = ImportRequests.looked(ada, "blog.xml", ImportRequests.WORDPRESS);
        var looked = ada.get(page);
        ImportRequests.starts(ada, page, "publicly", "true");
        var other = unique("grace");
        var grace = Http.signedIn(other);
        ImportRequests.done(grace, "blog.xml", ImportRequests.WORDPRESS);

        assertTrue(looked.text().contains("Entries that were public there: 1"), looked::text);
        assertTrue(looked.text().contains("Pages, menus and templates: 1"), looked::text);
        var seen = Http.anonymous().get("/authors/" + name);
        assertEquals(1, seen.entries("A published day"));
        assertEquals(0, seen.entries("A day in the drawer"));
        assertEquals(0, seen.entries("A day behind a door"));
        assertEquals(1, author().entries("A day behind a door"));
        assertTrue(entry("A published day").body().contains("<em>rained</em>"), "HTML was not converted");
        assertEquals(0, Http.anonymous().get("/authors/" + other).entries("A published day"));
        assertEquals(1, grace.get("/authors/" + other).entries("A published day"));
    }

    @Test
    void a_second_import_of_the_same_file_adds_nothing() {
        ImportRequests.done(ada, FILE, ImportRequests.DAY_ONE);

        var again = ada.get(ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE));

        assertTrue(again.text().contains("Entries that are here already: 2"), again::text);
        assertTrue(again.text().contains("There is nothing to import."), again::text);
        assertEquals(1, author().entries("A day in the margin"));
    }

    @Test
    void a_newer_file_makes_a_new_version_of_what_has_changed() {
        ImportRequests.done(ada, FILE, ImportRequests.DAY_ONE);
        var report = ImportRequests.starts(ada,
                ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE.replace("It rained all day.", "It rained until noon.")));

        assertTrue(report.text().contains("get a new version: 1"), report::text);
        assertTrue(report.text().contains("Entries that are here already: 1"), report::text);
        var entry = entry("A day in the margin");
        assertTrue(entry.text().contains("It rained until noon."), entry::text);
        assertTrue(ada.get(path("A day in the margin").replaceFirst("(/entries/\\d+).*", "$1/versions")).text().contains("2"),
                "no version");
    }

    @Test
    void what_was_deleted_here_stays_deleted() {
        ImportRequests.done(ada, FILE, ImportRequests.DAY_ONE);
        String entry = path("A day in the margin").replaceFirst("(/entries/\\d+).*", "$1");
        assertEquals(303, ada.post(entry + "/trash", ada.get("/entry").hidden()).status());

        var again = ada.get(ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE.replace("all day", "until noon")));

        assertTrue(again.text().contains("Entries that were deleted here, which stays so: 1"), again::text);
    }

    @Test
    void an_import_is_undone_as_a_whole_and_can_be_done_again() {
        String page = ImportRequests.done(ada, FILE, ImportRequests.DAY_ONE);
        ImportRequests.starts(ada, ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE));
        String newer = ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE.replace("all day", "until noon"));
        ImportRequests.starts(ada, newer);

        var undone = ImportRequests.presses(ada, newer, "/reversal");
        String text = entry("A day in the margin").text();
        var all = ImportRequests.presses(ada, page, "/reversal");

        assertTrue(undone.text().contains("The import was undone."), undone::text);
        assertTrue(text.contains("It rained all day."), text);
        assertTrue(all.text().contains("The import was undone."), all::text);
        assertEquals(0, author().entries("A day in the margin"));
        assertTrue(ada.get("/trash").text().contains("A day in the margin"), "not in the trash");
        var again = ada.get(ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE));
        assertTrue(again.text().contains("New entries: 2"), again::text);
    }

    @Test
    void a_picture_in_the_file_is_the_journals_own_and_stored_once() throws IOException {
        byte[] picture = PictureSamples.jpeg(400, 300);
        String json = ImportRequests.DAY_ONE.replace("It rained all day.", "![](dayone-moment://FEDCBA)").replace("\"tags\": [",
                "\"photos\": [{\"identifier\": \"FEDCBA\", \"md5\": \"00ff\", \"type\": \"jpeg\"}], \"tags\": [");
        byte[] zip = zip("Journal.json", json.getBytes(StandardCharsets.UTF_8), "photos/00ff.jpeg", picture);

        var report = ImportRequests.starts(ada, ImportRequests.looked(ada, "export.zip", zip));

        assertFalse(report.text().contains("pictures that"), report::text);
        String one = entry("The sun came back.").body().replaceFirst("(?s).*src=\"(/pictures/[^\"/]*)/.*", "$1");
        String other = entry("A day in the margin").body().replaceFirst("(?s).*src=\"(/pictures/[^\"/]*)/.*", "$1");
        assertEquals(one, other);
        assertEquals(200, ada.get(one + "/small").status());
        assertEquals(404, Http.anonymous().get(one + "/small").status());
    }

    @Test
    void a_file_of_many_entries_is_stored_whole() {
        var text = new StringBuilder();
        for (int number = 0; number < MANY; number++) {
            text.append("[2013-06-09 15:").append(10 + number % 50).append("] Day ").append(number).append(" of rain\nIt rained.\n\n");
        }

        var report = ImportRequests.starts(ada, ImportRequests.looked(ada, "journal.txt", text.toString()));

        assertTrue(report.text().contains("New entries: 1,020"), report::text);
        var again = ada.get(ImportRequests.looked(ada, "journal.txt", text.toString()));
        assertTrue(again.text().contains("Entries that are here already: 1,020"), again::text);
    }

    @Test
    void links_between_entries_lead_to_the_entries_here() {
        String json = ImportRequests.DAY_ONE.replace("It rained all day.",
                "See [the next day](dayone2://view?entryId=0123456789ABCDEF0123456789ABCD02).");

        ImportRequests.done(ada, FILE, json);

        String next = path("The sun came back.").replaceFirst("(/entries/\\d+).*", "$1");
        assertTrue(entry("A day in the margin").body().contains("href=\"" + next + "\""), entry("A day in the margin")::body);
    }

    @Test
    void a_file_that_is_not_well_formed_is_refused_as_a_whole_with_its_line() {
        String broken = ImportRequests.DAY_ONE.replace("\"tags\": [\"rain\", \"Lisbon\"]},", "\"tags\": [\"rain\", }");

        var refused = ada.get(ImportRequests.looked(ada, FILE, broken));

        assertTrue(refused.text().contains("The file cannot be read. Nothing was stored."), refused::text);
        assertTrue(refused.text().contains("The fault is in line"), refused::text);
        assertEquals(0, author().entries("A day in the margin"));
    }

    @Test
    void a_file_of_no_known_program_is_refused() {
        var refused = ada.get(ImportRequests.looked(ada, "noise.bin", new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0}));

        assertTrue(refused.text().contains("The file is of no program that the journal knows."), refused::text);
    }

    @Test
    void no_file_is_asked_for_and_too_many_open_imports_are_refused() {
        var none = ImportRequests.sends(ada, "", new byte[0]);
        for (int number = 0; number < 3; number++) {
            ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE);
        }
        var fourth = ImportRequests.sends(ada, FILE, ImportRequests.DAY_ONE.getBytes(StandardCharsets.UTF_8));

        assertEquals(422, none.status());
        assertEquals(422, fourth.status());
        assertTrue(fourth.text().contains("Finish or remove one of your open imports first."), fourth::text);
    }

    @Test
    void an_import_is_its_owners_alone() {
        String page = ImportRequests.looked(ada, FILE, ImportRequests.DAY_ONE);
        var grace = Http.signedIn(unique("grace"));
        var token = grace.get("/account/import").hidden();

        assertEquals(404, grace.get(page).status());
        for (String path : new String[] {"/start", "/continuation", "/reversal", "/removal"}) {
            assertEquals(404, grace.post(page + path, token).status(), path);
        }
        assertTrue(ada.get(page).text().contains("Nothing is stored yet."), "it was changed");
    }

    @Test
    void an_import_is_removed_from_the_list_and_its_entries_stay() {
        String page = ImportRequests.done(ada, FILE, ImportRequests.DAY_ONE);

        var removed = ada.post(page + "/removal", ada.get(page).hidden());

        assertEquals(303, removed.status(), removed::text);
        assertEquals(404, ada.get(page).status());
        assertEquals(1, author().entries("A day in the margin"));
    }

    private Answer author() {
        return ada.get("/authors/" + name);
    }

    private Answer entry(String title) {
        return ada.get(path(title));
    }

    private String path(String title) {
        return author().body().replaceFirst("(?s).*?href=\"(/entries/\\d+[^\"]*)\"[^>]*>\\s*" + title + ".*", "$1");
    }

    private static byte[] zip(Object... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < files.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) files[at]));
                zip.write((byte[]) files[at + 1]);
            }
        }
        return bytes.toByteArray();
    }
}

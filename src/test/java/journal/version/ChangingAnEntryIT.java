package journal.version;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.version.ChangeRequests.save;
import static journal.version.ChangeRequests.versions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Only its author changes an entry, and every change is a version. */
class ChangingAnEntryIT {
    private static Http ada;
    private static Http grace;

    @BeforeAll
    static void ada_and_grace_sign_in() {
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(unique("grace"));
    }

    @Test
    void a_change_is_read_at_once_and_the_version_before_is_kept() {
        String entry = ada.adds(unique("Rain"), "It rained *all* day.");

        var answer = ada.submit(entry + "/edit", "title", "Sun", "text", "It shone *all* day.", "format", "markdown", "language", "");

        assertEquals(303, answer.status());
        assertEquals(path(entry), answer.location());
        assertEquals("Your entry is saved. The version before is kept.", ada.reads(entry).flash());
        assertEquals("Sun", Http.anonymous().reads(entry).heading());
        assertTrue(Http.anonymous().reads(entry).body().contains("It shone <em>all</em> day."));
        assertEquals(List.of("2", "1"), versions(ada.get(entry + "/versions")));
        var difference = ada.get(entry + "/versions/2").body();
        assertTrue(difference.contains("It <del>rained</del><ins>shone</ins> *all* day."), difference);
        assertTrue(ada.get(entry + "/versions/1?with=2").body().contains("It <del>shone</del><ins>rained</ins> *all* day."));
    }

    @Test
    void the_same_content_saved_again_is_no_version() {
        String entry = ada.adds(unique("Rain"), "It rained.");

        for (int time = 0; time < 2; time++) {
            assertEquals(303, save(ada, entry, 1, "Sun", "It shone.").status());
        }

        assertEquals(List.of("2", "1"), versions(ada.get(entry + "/versions")));
    }

    @Test
    void a_refused_change_keeps_the_typed_text_and_the_entry() {
        String entry = ada.adds("Kept", "It rained.");

        var refused = ada.submit(entry + "/edit", "title", "", "text", "It shone.", "format", "html", "language", "tlh");

        assertEquals(422, refused.status());
        assertEquals("It shone.", refused.field("text"));
        assertEquals(List.of("Give your entry a title."), refused.messages("title"));
        assertEquals(List.of("Choose one of these formats."), refused.messages("format"));
        assertEquals(List.of("Choose one of these languages."), refused.messages("language"));
        assertEquals("Kept", Http.anonymous().reads(entry).heading());
    }

    @Test
    void an_entry_is_changed_by_its_author_alone() {
        String entry = ada.adds("Mine", "It rained.");
        ada.submit(entry + "/edit", "title", "Mine", "text", "It shone.", "format", "markdown", "language", "");

        for (String page : List.of("/edit", "/versions", "/versions/1")) {
            assertEquals(303, Http.anonymous().get(entry + page).status(), page);
            assertEquals(403, grace.get(entry + page).status(), page);
        }
        for (String page : List.of("/edit", "/versions/1", "/trash", "/restoration")) {
            assertEquals(403, grace.post(entry + page, grace.get("/entry").hidden()).status(), page);
        }
        assertFalse(grace.reads(entry).body().contains("/edit\""));
        assertTrue(ada.reads(entry).body().contains(path(entry) + "/edit\""));
        assertTrue(Http.anonymous().reads(entry).text().contains("It shone."));
    }

    @Test
    void a_change_that_names_neither_base_nor_readers_keeps_the_readers() {
        String title = unique("Rain");
        ada.submit("/entry", "title", title, "text", "It rained.", "visibility", "private");
        String edit = ada.get("/").link(title).replaceFirst("/[^/]*$", "/edit");

        var conflict = ada.submit(edit, "title", title, "text", "It shone.", "base", "0");

        assertEquals(409, conflict.status());
        assertEquals("private", conflict.field("visibility"));
        assertEquals("private", ada.get(edit).field("visibility"));
    }

    @Test
    void a_preview_shows_the_change_and_saves_nothing() {
        String entry = ada.adds("Before", "It rained.");

        var change = ada.get(entry + "/edit").keptForm();
        change.putAll(Map.of("title", "After", "text", "It *shone*.", "format", "markdown", "language", ""));
        var preview = ada.post(entry + "/edit/preview", change);
        var fresh = ada.get("/entry").keptForm();
        fresh.putAll(Map.of("title", unique("First"), "text", "It *shone*."));
        var first = ada.post("/entry/preview", fresh);

        for (Answer page : List.of(preview, first)) {
            assertEquals(200, page.status());
            assertTrue(page.body().contains("It <em>shone</em>."), page::body);
            assertEquals("It *shone*.", page.field("text"));
        }
        assertEquals("Before", Http.anonymous().reads(entry).heading());
        assertEquals(303, ada.post(entry + "/edit", preview.keptForm()).status());
        assertEquals(303, ada.post("/entry", first.keptForm()).status());
    }
}

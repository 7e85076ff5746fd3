package journal.draft;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.draft.DraftRequests.count;
import static journal.draft.DraftRequests.save;
import static journal.draft.DraftRequests.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft waits for its author, and nobody else sees it. */
class DraftsIT {
    private static final String SAVED = "Your draft is saved.";

    private static Http ada;
    private static Http grace;

    @BeforeAll
    static void ada_and_grace_sign_in() {
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(unique("grace"));
    }

    @Test
    void a_draft_waits_as_it_was_typed_until_it_is_published() {
        String title = unique("  Half a thought ");

        var answer = save(ada, ada.get("/entry").hidden(), title, "\n\nIt *rained*,\r\n\tand ");
        String draft = answer.location();
        var form = ada.get(draft);
        var published = ada.post("/entry", form.keptForm());

        assertEquals(303, answer.status());
        assertTrue(draft.startsWith(path("/entry?draft=")), draft);
        assertEquals(SAVED, form.flash());
        assertEquals(title, form.field("title"));
        assertEquals("\n\nIt *rained*,\n\tand ", form.field("text"));
        assertEquals("plain", form.field("format"));
        assertEquals("de", form.field("language"));
        assertEquals(303, published.status());
        assertEquals(1, Http.anonymous().get("/").entries(title.strip()));
        assertEquals(404, ada.get(draft).status());
        assertFalse(ada.get("/drafts").text().contains(title.strip()));
    }

    @Test
    void nobody_but_its_author_finds_a_draft() {
        String title = unique("Secret");
        String draft = save(ada, ada.get("/entry").hidden(), title, "It rained.").location();
        String key = draft.split("=")[1];

        assertEquals(404, grace.get(draft).status());
        assertEquals(404, grace.get("/drafts/" + key + "/deletion").status());
        assertEquals(404, grace.post("/drafts/" + key + "/deletion", grace.get("/entry").hidden()).status());
        assertEquals(404, ada.get(draft + "%20").status(), "a draft has one address");
        assertEquals(404, ada.get("/drafts/" + key + "%20/deletion").status());
        assertEquals(404, ada.get("/entry?draft=%00").status(), "which no text of PostgreSQL has");
        assertEquals(303, Http.anonymous().get(draft).status());
        assertEquals(303, Http.anonymous().get("/drafts").status());
        assertFalse(grace.get("/drafts").text().contains(title));
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertTrue(ada.get("/drafts").text().contains(title));
    }

    @Test
    void a_draft_may_be_empty_but_not_too_long_and_has_no_control_characters() {
        var empty = save(ada, ada.get("/entry").hidden(), "", " ");
        var tooLong = save(ada, ada.get("/entry").hidden(), "W".repeat(201), "It rained.");
        var control = save(ada, ada.get("/entry").hidden(), "It rained", "\u0007All day.");

        assertEquals(303, empty.status());
        assertEquals(" ", ada.get(empty.location()).field("text"));
        assertEquals(422, tooLong.status());
        assertEquals("W".repeat(201), tooLong.field("title"));
        assertEquals(422, control.status());
        assertEquals("All day.", control.field("text"));
    }

    @Test
    void a_draft_that_is_saved_again_is_still_one() {
        String title = unique("Again");
        String draft = save(ada, ada.get("/entry").hidden(), title, "It rained.").location();

        var again = save(ada, ada.get(draft).hidden(), title, "It rained. All day.");
        var twice = save(ada, ada.get(draft).hidden(), title, "It rained. All day.");

        assertEquals(draft, again.location());
        assertEquals(draft, twice.location());
        assertEquals("It rained. All day.", ada.get(draft).field("text"));
        assertEquals(1, count(ada.get("/drafts").text(), title + " "));
    }

    @Test
    void a_draft_is_deleted_when_its_author_confirms_it() {
        String title = unique("Gone");
        String draft = save(ada, ada.get("/entry").hidden(), title, "It rained.").location();

        var asked = ada.get("/drafts/" + draft.split("=")[1] + "/deletion");
        assertEquals(200, ada.get(draft).status(), "to ask changes nothing");
        var deleted = ada.post("/drafts/" + draft.split("=")[1] + "/deletion", asked.hidden());

        assertEquals("Delete this draft?", asked.heading());
        assertEquals(path("/drafts"), deleted.location());
        var list = ada.get("/drafts");
        assertEquals("The draft is deleted.", list.flash());
        assertFalse(list.text().contains(title));
        assertEquals(404, ada.get(draft).status());
    }

    @Test
    void older_drafts_are_a_page_away_each_of_them_once() {
        var writer = Http.signedIn(unique("ada"));
        var form = writer.get("/entry").hidden();
        IntStream.rangeClosed(1, 51).forEach(number -> {
            form.put("key", "00000000-0000-0000-0000-0000000000" + String.format("%02d", number));
            assertEquals(303, writer.post("/drafts", with(form, "No. " + number + '.', "")).status());
        });

        var newest = writer.get("/drafts");
        var older = writer.get(newest.link("Older drafts"));

        assertEquals(1, count(newest.text(), "No. 51."));
        assertEquals(1, count(newest.text(), "No. 2."));
        assertEquals(0, count(newest.text(), "No. 1."));
        assertEquals(1, count(older.text(), "No. 1."));
        assertEquals(0, count(older.text(), "No. 2."));
        assertEquals(path("/drafts"), older.link("Back to the newest drafts"));
        var newer = writer.get(older.link("Newer drafts")).text();
        assertEquals(1, count(newer, "No. 51."));
        assertEquals(1, count(newer, "No. 2."));
        assertEquals(0, count(newer, "No. 1."));
        assertTrue(writer.get("/drafts?before=1970-01-01T00:00:00-0").text().contains("There are no drafts older than these."));
    }
}

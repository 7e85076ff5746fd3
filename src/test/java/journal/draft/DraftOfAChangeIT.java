package journal.draft;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.draft.DraftRequests.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft may be a change to an entry. */
class DraftOfAChangeIT {
    private static Http ada;
    private static Http grace;

    @BeforeAll
    static void ada_and_grace_sign_in() {
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(unique("grace"));
    }

    @Test
    void a_change_may_be_a_draft_too_and_is_merged_when_the_entry_has_changed_meanwhile() {
        String entry = ada.adds("Change", "Morning: rain.\n\nEvening: rain.");
        var form = ada.get(entry + "/edit").hidden();

        var answer = ada.post(entry + "/drafts", with(form, "Change", "Morning: rain.\n\nEvening: snow."));
        String draft = answer.location();
        assertEquals(path(entry) + "/edit?draft=" + form.get("key"), draft);
        assertTrue(ada.get("/drafts").text().contains("A change to one of your entries"));
        assertEquals("Morning: rain.\n\nEvening: rain.", ada.get(entry + "/edit").field("text"));
        ada.submit(entry + "/edit", "title", "Change", "text", "Morning: sun.\n\nEvening: rain.", "format", "plain");
        var refused = ada.post(entry + "/edit", ada.get(draft).keptForm());
        assertEquals(409, refused.status());
        assertEquals(200, ada.get(draft).status(), "it is kept until it is saved");
        var saved = ada.post(entry + "/edit", refused.keptForm());

        assertEquals(303, saved.status());
        assertTrue(Http.anonymous().reads(entry).text().contains("Morning: sun. Evening: snow."));
        assertEquals(404, ada.get(draft).status());
    }

    @Test
    void a_draft_of_a_change_belongs_to_its_entry() {
        String entry = ada.adds("One", "It rained.");
        String other = ada.adds("Other", "It rained.");
        String draft = ada.post(entry + "/drafts", with(ada.get(entry + "/edit").hidden(), "One", "It shone.")).location();
        String key = draft.split("=")[1];

        assertEquals(404, ada.get("/entry?draft=" + key).status());
        assertEquals(404, ada.get(other + "/edit?draft=" + key).status());
        assertEquals(404, ada.get("/entry?draft=nothing").status());
        assertEquals(403, grace.post(entry + "/drafts", with(grace.get("/entry").hidden(), "One", "It snowed.")).status());
        assertEquals(422, ada.post(entry + "/drafts", with(ada.get(entry + "/edit").hidden(), "W".repeat(201), "It shone.")).status());
    }
}

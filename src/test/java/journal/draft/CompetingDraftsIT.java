package journal.draft;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.draft.DraftRequests.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One form is saved from several tabs: every draft is kept. */
class CompetingDraftsIT {
    private static final String APART = "A newer draft of this was saved somewhere else.";

    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void an_old_tab_does_not_overwrite_a_newer_draft() {
        String title = unique("Two tabs");
        String draft = save(ada, ada.get("/entry").hidden(), title, "First.").location();
        Map<String, String> oldTab = ada.get(draft).hidden();
        save(ada, oldTab, title, "Second, from the new tab.");

        var answer = save(ada, oldTab, title, "Second, from the old tab.");

        assertNotEquals(draft, answer.location());
        var apart = ada.get(answer.location());
        assertTrue(apart.flash().startsWith(APART), apart::flash);
        assertEquals("Second, from the old tab.", apart.field("text"));
        assertEquals("Second, from the new tab.", ada.get(draft).field("text"));
    }

    @Test
    void drafts_that_are_saved_at_the_same_moment_are_all_kept() {
        String title = unique("At once");
        Map<String, String> form = ada.get("/entry").hidden();

        var answers = AtOnce.each(4, number -> save(ada, new HashMap<>(form), title, "Number " + number));

        assertEquals(List.of(303, 303, 303, 303), answers.stream().map(Answer::status).toList());
        var texts = answers.stream().map(answer -> ada.get(answer.location()).field("text")).sorted().toList();
        assertEquals(List.of("Number 0", "Number 1", "Number 2", "Number 3"), texts);
    }

    @Test
    void publishing_from_an_old_tab_leaves_the_newer_draft() {
        String title = unique("Newer");
        String draft = save(ada, ada.get("/entry").hidden(), title, "First.").location();
        var oldTab = ada.get(draft);
        save(ada, oldTab.hidden(), title, "Second, from the new tab.");

        var published = ada.post("/entry", oldTab.keptForm());
        String left = ada.get("/drafts").link(title);

        assertEquals(303, published.status());
        assertNotEquals(draft, left);
        assertEquals("Second, from the new tab.", ada.get(left).field("text"));
        assertEquals(303, ada.post("/entry", ada.get(left).keptForm()).status(), "it is an entry of its own");
    }

    @Test
    void a_late_save_of_a_published_form_is_a_draft_of_its_own() {
        String title = unique("Late");
        Map<String, String> form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It rained."));
        ada.post("/entry", form);

        var answer = save(ada, form, title, "It rained. And then");

        assertNotEquals(path("/entry?draft=" + form.get("key")), answer.location());
        assertEquals("It rained. And then", ada.get(answer.location()).field("text"));
    }
}

package journal.entry;

import static journal.TestJournal.unique;
import static journal.circle.CircleRequests.visibility;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import journal.Answer;
import journal.Http;
import journal.circle.CircleRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was put out of a circle writes no more for it, in whatever way, and nothing of what was written is lost. */
class PutOutOfACircleIT {
    private static final List<String> LEFT = List.of("You do not belong to this circle. Choose who may read the entry.");

    private final String title = unique("For friends");
    private Http ada;
    private Http grace;
    private String circle;
    private String entry;

    @BeforeEach
    void grace_writes_for_adas_circle() {
        String graces = unique("grace");
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(graces);
        circle = CircleRequests.create(ada, "Friends");
        CircleRequests.join(ada, circle, graces, grace);
        grace.submit("/entry", "title", title, "text", "It rained.", "visibility", visibility(circle));
        entry = grace.get("/").link(title).replaceFirst("/[^/]*$", "");
    }

    @Test
    void a_form_for_the_circle_that_was_open_before_is_refused_with_its_text() {
        var form = grace.get("/entry").hidden();
        form.putAll(Map.of("title", unique("Late"), "text", "It snowed.", "visibility", visibility(circle)));
        putOut();

        var refused = grace.post("/entry", form);
        var preview = grace.post("/entry/preview", form);

        isRefused(refused, "It snowed.");
        isRefused(preview, "It snowed.");
        assertEquals(0, ada.get("/").entries(form.get("title")));
        assertEquals("private", refused.field("visibility"));
        assertEquals(303, grace.post("/entry", refused.keptForm()).status());
        assertEquals(0, ada.get("/").entries(form.get("title")));
        assertEquals(1, grace.get("/").entries(form.get("title")));
    }

    @Test
    void a_change_that_keeps_the_readers_is_refused_with_its_text() {
        var form = change("It shone.");
        var named = change("It shone.");
        named.put("visibility", visibility(circle));
        putOut();

        var refused = grace.post(entry + "/edit", form);

        isRefused(refused, "It shone.");
        isRefused(grace.post(entry + "/edit", named), "It shone.");
        isRefused(grace.post(entry + "/edit/preview", form), "It shone.");
        assertTrue(ada.reads(entry).text().contains("It rained."));
        form.put("visibility", "private");
        assertEquals(303, grace.post(entry + "/edit", form).status());
        assertTrue(grace.reads(entry).text().contains("It shone."));
        assertEquals(404, ada.get(entry).status());
    }

    @Test
    void who_has_left_the_circle_is_refused_too() {
        var form = change("It shone.");
        CircleRequests.remove(grace, circle);

        isRefused(grace.post(entry + "/edit", form), "It shone.");
        assertTrue(ada.reads(entry).text().contains("It rained."));
    }

    @Test
    void a_form_that_was_sent_before_changes_nothing() {
        var written = grace.get("/entry").hidden();
        written.putAll(Map.of("title", unique("Twice"), "text", "It snowed.", "visibility", visibility(circle)));
        var changed = change("It shone.");
        assertEquals(303, grace.post("/entry", written).status());
        assertEquals(303, grace.post(entry + "/edit", changed).status());
        putOut();

        isRefused(grace.post("/entry", written), "It snowed.");
        isRefused(grace.post(entry + "/edit", changed), "It shone.");

        assertEquals(1, ada.get("/").entries(written.get("title")));
        assertEquals(404, grace.get(entry + "/versions/3").status());
    }

    @Test
    void an_old_version_is_restored_when_other_readers_are_chosen() {
        grace.post(entry + "/edit", change("It shone."));
        putOut();

        var refused = grace.submit(entry + "/versions/1");

        isRefused(refused, "It rained.");
        assertTrue(ada.reads(entry).text().contains("It shone."));
        var form = refused.keptForm();
        isRefused(grace.post(entry + "/edit", form), "It rained.");
        form.put("visibility", "members");
        assertEquals(303, grace.post(entry + "/edit", form).status());
        assertTrue(ada.reads(entry).text().contains("It rained."));
        assertEquals(200, grace.get(entry + "/versions/3").status());
    }

    @Test
    void an_entry_comes_back_from_the_trash_for_its_author_alone() {
        grace.post(entry + "/trash", grace.reads(entry).hidden());
        putOut();

        var restored = grace.post(entry + "/restoration", grace.get("/trash").hidden());

        assertEquals(303, restored.status());
        assertEquals("The entry is back, for you alone: you do not belong to its circle any more.", grace.reads(entry).flash());
        assertEquals("private", grace.get(entry + "/edit").field("visibility"));
        assertEquals(404, ada.get(entry).status());
        assertEquals(0, ada.get("/").entries(title));
    }

    @Test
    void a_restoration_that_was_sent_before_takes_an_entry_from_nobody() {
        grace.post(entry + "/trash", grace.reads(entry).hidden());
        var form = grace.get("/trash").hidden();
        grace.post(entry + "/restoration", form);
        putOut();

        grace.post(entry + "/restoration", form);

        assertEquals(200, ada.reads(entry).status());
    }

    @Test
    void an_entry_that_an_administrator_puts_back_is_for_its_author_alone() {
        Http administrator = Http.administrator();
        administrator.submit(entry + "/removal", "reason", "By mistake");
        putOut();

        var reversed = administrator.post(entry + "/removal/reversal", administrator.get(entry + "/removal").hidden());

        assertEquals(303, reversed.status());
        assertEquals(title, grace.reads(entry).heading());
        assertEquals(404, ada.get(entry).status());
    }

    @Test
    void a_merge_that_has_the_circle_is_saved_when_other_readers_are_chosen() {
        String address = grace.adds(unique("Two tabs"), "Morning: rain.\n\nNoon: rain.");
        var stale = grace.get(address + "/edit").keptForm();
        var first = grace.get(address + "/edit").keptForm();
        first.put("visibility", visibility(circle));
        assertEquals(303, grace.post(address + "/edit", first).status());
        putOut();
        stale.put("text", "Morning: rain.\n\nNoon: snow.");

        var merged = grace.post(address + "/edit", stale);
        var form = merged.keptForm();
        var refused = grace.post(address + "/edit", form);

        assertEquals(409, merged.status());
        assertFalse(form.containsKey("visibility"), "the circle cannot be chosen any more");
        isRefused(refused, "Morning: rain.\n\nNoon: snow.");
        assertTrue(ada.reads(address).text().contains("Noon: rain."));
        form.put("visibility", "private");
        assertEquals(303, grace.post(address + "/edit", form).status());
        assertEquals(404, ada.get(address).status());
    }

    @Test
    void a_draft_for_the_circle_is_for_its_author_alone_until_something_else_is_chosen() {
        var form = grace.get("/entry").hidden();
        form.putAll(Map.of("title", unique("Late"), "text", "It snowed.", "visibility", visibility(circle)));
        var saved = grace.post("/drafts", form);
        putOut();

        var kept = grace.get(PageSource.local(saved.location())).keptForm();

        assertEquals("private", kept.get("visibility"));
        assertEquals(303, grace.post("/entry", kept).status());
        assertEquals(0, ada.get("/").entries(form.get("title")));
        assertEquals(1, grace.get("/").entries(form.get("title")));
    }

    // as a browser sends it that shows no choice made
    private Map<String, String> change(String text) {
        var form = grace.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", title, "text", text, "format", "markdown"));
        return form;
    }

    private void putOut() {
        CircleRequests.remove(ada, circle);
    }

    private static void isRefused(Answer answer, String text) {
        assertEquals(422, answer.status(), answer::text);
        assertEquals(LEFT, answer.messages("visibility"));
        assertEquals(text, answer.field("text"));
    }
}

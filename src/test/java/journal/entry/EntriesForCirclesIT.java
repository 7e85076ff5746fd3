package journal.entry;

import static journal.TestJournal.unique;
import static journal.entry.PageSource.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import journal.Http;
import journal.circle.CircleRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The members of a circle change, or the circle is dissolved: its entries never get more readers by that. */
class EntriesForCirclesIT {
    private static final String CHOSEN = "(?s).*name=\"visibility\" value=\"[^\"]*\" checked.*";

    private final String friend = unique("grace");
    private final String title = unique("For friends");
    private Http ada;
    private Http grace;
    private String circle;

    @BeforeEach
    void ada_makes_a_circle() {
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(friend);
        circle = CircleRequests.create(ada, "Friends");
    }

    @Test
    void a_removed_member_reads_no_entry_of_the_circle_and_a_dissolved_circle_leaves_them_to_their_authors() {
        addFriend();
        ada.submit("/entry", "title", title, "text", "It rained.", "tags", "rain", "visibility", visibility());
        var entry = ada.get("/").link(title);
        assertEquals(200, grace.get(entry).status());

        removeFriend();

        assertEquals(404, grace.get(entry).status());
        addFriend();
        assertEquals(200, grace.get(entry).status());
        dissolve();
        assertEquals(404, grace.get(entry).status());
        assertEquals("private", ada.get(entry.replaceFirst("/[^/]*$", "/edit")).field("visibility"));
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_draft_for_a_dissolved_circle_is_for_its_author_alone_until_something_else_is_chosen() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It rained.", "visibility", visibility()));
        var draft = local(ada.post("/drafts", form).location());
        dissolve();

        var kept = ada.get(draft);
        ada.post("/entry", kept.keptForm());

        assertEquals("private", kept.keptForm().get("visibility"));
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_change_begun_before_a_circle_was_dissolved_leaves_the_entry_in_its_authors_lists() {
        ada.submit("/entry", "title", title, "text", "It rained.", "visibility", visibility());
        var entry = ada.get("/").link(title).replaceFirst("/[^/]*$", "");
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", title, "text", "It shone.", "format", "markdown"));
        dissolve();

        assertEquals(303, ada.post(entry + "/edit", form).status());

        assertEquals(1, ada.get("/").entries(title));
        assertEquals(0, grace.get("/").entries(title));
    }

    @Test
    void an_entry_for_a_circle_that_its_author_has_left_does_not_become_public_by_a_change() {
        addFriend();
        grace.submit("/entry", "title", title, "text", "It rained.", "visibility", visibility());
        var entry = grace.get("/").link(title).replaceFirst("/[^/]*$", "");
        removeFriend();

        var form = grace.get(entry + "/edit").hidden(); // a browser sends no choice where none is made
        form.putAll(Map.of("title", "", "text", "It shone.", "format", "markdown"));
        var refused = grace.post(entry + "/edit", form);
        var draft = grace.get(local(grace.post(entry + "/drafts", form).location()));

        assertEquals(422, refused.status());
        assertFalse(refused.body().matches(CHOSEN), refused::body);
        assertFalse(draft.body().matches(CHOSEN), draft::body);
        form.put("title", title);
        assertEquals(422, grace.post(entry + "/edit", form).status());
        assertEquals(404, Http.anonymous().get(entry).status());
        assertEquals(title, grace.reads(entry).heading());
    }

    private String visibility() {
        return CircleRequests.visibility(circle);
    }

    private void addFriend() {
        CircleRequests.join(ada, circle, friend, grace);
    }

    private void removeFriend() {
        CircleRequests.remove(ada, circle);
    }

    private void dissolve() {
        CircleRequests.dissolve(ada, circle);
    }
}

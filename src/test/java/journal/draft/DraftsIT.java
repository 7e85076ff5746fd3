package journal.draft;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is typed and not published, without a browser: it waits for its author, and nobody else sees it. */
class DraftsIT {
    private static final String SAVED = "Your draft is saved.";
    private static final String APART = "A newer draft of this was saved somewhere else.";

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

        var answer = saves(ada.get("/entry").hidden(), title, "\n\nIt *rained*,\r\n\tand ");
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
        String draft = saves(ada.get("/entry").hidden(), title, "It rained.").location();
        String key = draft.split("=")[1];

        assertEquals(404, grace.get(draft).status());
        assertEquals(404, grace.get("/drafts/" + key + "/deletion").status());
        assertEquals(404, grace.post("/drafts/" + key + "/deletion", grace.get("/entry").hidden()).status());
        assertEquals(303, Http.anonymous().get(draft).status());
        assertEquals(303, Http.anonymous().get("/drafts").status());
        assertFalse(grace.get("/drafts").text().contains(title));
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertTrue(ada.get("/drafts").text().contains(title));
    }

    @Test
    void a_draft_may_be_empty_but_not_what_cannot_be_kept() {
        var empty = saves(ada.get("/entry").hidden(), "", " ");
        var tooLong = saves(ada.get("/entry").hidden(), "W".repeat(201), "It rained.");
        var control = saves(ada.get("/entry").hidden(), "It rained", "\u0007All day.");

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
        String draft = saves(ada.get("/entry").hidden(), title, "It rained.").location();

        var again = saves(ada.get(draft).hidden(), title, "It rained. All day.");
        var twice = saves(ada.get(draft).hidden(), title, "It rained. All day.");

        assertEquals(draft, again.location());
        assertEquals(draft, twice.location());
        assertEquals("It rained. All day.", ada.get(draft).field("text"));
        assertEquals(1, count(ada.get("/drafts").text(), title + " "));
    }

    @Test
    void an_old_tab_does_not_overwrite_a_newer_draft() {
        String title = unique("Two tabs");
        String draft = saves(ada.get("/entry").hidden(), title, "First.").location();
        Map<String, String> oldTab = ada.get(draft).hidden();
        saves(oldTab, title, "Second, from the new tab.");

        var answer = saves(oldTab, title, "Second, from the old tab.");

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

        var answers = AtOnce.each(4, number -> saves(new HashMap<>(form), title, "Number " + number));

        assertEquals(List.of(303, 303, 303, 303), answers.stream().map(Answer::status).toList());
        var texts = answers.stream().map(answer -> ada.get(answer.location()).field("text")).sorted().toList();
        assertEquals(List.of("Number 0", "Number 1", "Number 2", "Number 3"), texts);
    }

    @Test
    void to_publish_from_an_old_tab_leaves_the_newer_draft() {
        String title = unique("Newer");
        String draft = saves(ada.get("/entry").hidden(), title, "First.").location();
        var oldTab = ada.get(draft);
        saves(oldTab.hidden(), title, "Second, from the new tab.");

        var published = ada.post("/entry", oldTab.keptForm());
        String left = ada.get("/drafts").link(title);

        assertEquals(303, published.status());
        assertNotEquals(draft, left);
        assertEquals("Second, from the new tab.", ada.get(left).field("text"));
        assertEquals(303, ada.post("/entry", ada.get(left).keptForm()).status(), "it is an entry of its own");
    }

    @Test
    void what_comes_late_from_a_form_that_was_published_is_a_draft_of_its_own() {
        String title = unique("Late");
        Map<String, String> form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It rained."));
        ada.post("/entry", form);

        var answer = saves(form, title, "It rained. And then");

        assertNotEquals(path("/entry?draft=" + form.get("key")), answer.location());
        assertEquals("It rained. And then", ada.get(answer.location()).field("text"));
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

    @Test
    void a_draft_is_deleted_when_its_author_says_so_twice() {
        String title = unique("Gone");
        String draft = saves(ada.get("/entry").hidden(), title, "It rained.").location();

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
    void a_script_is_told_in_a_few_words_where_its_draft_is_and_how_often_it_was_saved() {
        var form = with(ada.get("/entry").hidden(), unique("By script"), "It rained.");

        var first = savesByScript(ada, form);
        form.putAll(Map.of("saves", "1", "text", "It rained. All day."));
        var second = savesByScript(ada, form);
        form.put("text", "From an old tab.");
        var apart = savesByScript(ada, form);

        for (Answer answer : List.of(first, second)) {
            assertEquals(204, answer.status());
            assertEquals(path("/entry?draft=" + form.get("key")), answer.header("Content-Location"));
            assertEquals("", answer.body());
            assertTrue(answer.header("Cache-Control").contains("no-store"));
        }
        assertEquals(List.of("\"1\"", "\"2\""), List.of(first.header("ETag"), second.header("ETag")));
        assertNotEquals(first.header("Content-Location"), apart.header("Content-Location"));
        assertEquals("", ada.get("/").flash());
        form.put("title", "W".repeat(201));
        assertEquals(422, savesByScript(ada, form).status());
        assertEquals(401, savesByScript(Http.anonymous(), form).status());
    }

    private static Answer savesByScript(Http http, Map<String, String> form) {
        String encoded = Http.encoded(form.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
        return http.send("POST", "/drafts", BodyPublishers.ofString(encoded), "Content-Type", Http.FORM, "Prefer", "return=minimal");
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

    private static Answer saves(Map<String, String> form, String title, String text) {
        var filled = with(form, title, text);
        filled.putAll(Map.of("format", "plain", "language", "de"));
        return ada.post("/drafts", filled);
    }

    private static Map<String, String> with(Map<String, String> form, String title, String text) {
        var filled = new HashMap<>(form);
        filled.putAll(Map.of("title", title, "text", text));
        return filled;
    }

    private static long count(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1L;
    }
}

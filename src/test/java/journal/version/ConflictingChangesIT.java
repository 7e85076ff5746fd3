package journal.version;

import static journal.TestJournal.unique;
import static journal.version.ChangeRequests.save;
import static journal.version.ChangeRequests.versions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two changes to the same version of an entry are merged, and no text of either is lost. */
class ConflictingChangesIT {
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void a_save_over_a_newer_version_gets_both_texts_in_one_and_saves_them_with_one_click() {
        String entry = ada.adds("Two tabs", "Morning: rain.\n\nNoon: rain.\n\nEvening: rain.");
        save(ada, entry, 1, "Two tabs", "Morning: sun.\n\nNoon: rain.\n\nEvening: rain.");

        var refused = save(ada, entry, 1, "Two windows", "Morning: rain.\n\nNoon: rain.\n\nEvening: snow.");
        var saved = ada.post(entry + "/edit", refused.keptForm());

        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("A newer version of this entry was saved while you were writing."), refused::text);
        assertEquals("Morning: sun.\n\nNoon: rain.\n\nEvening: snow.", refused.field("text"));
        assertEquals("Two windows", refused.field("title"));
        assertEquals(303, saved.status());
        assertTrue(Http.anonymous().reads(entry).text().contains("Morning: sun. Noon: rain. Evening: snow."));
    }

    @Test
    void two_changes_of_one_line_are_both_marked_and_kept() {
        String entry = ada.adds("The same line", "It rained.");
        save(ada, entry, 1, "The same line", "It snowed.");

        var refused = save(ada, entry, 1, "The same line", "It shone.");

        assertEquals(409, refused.status());
        assertEquals("What you wrote:\nIt shone.\nWhat was saved meanwhile:\nIt snowed.\nEnd of what both changed.",
                refused.field("text"));
        assertTrue(refused.body().contains("<section class=\"merge\""));
    }

    @Test
    void a_title_changed_meanwhile_is_told() {
        String entry = ada.adds("Monday", "It rained.");
        save(ada, entry, 1, "Tuesday", "It rained.");

        var refused = save(ada, entry, 1, "Wednesday", "It shone.");

        assertEquals(409, refused.status());
        assertEquals("Wednesday", refused.field("title"));
        assertTrue(refused.text().contains("The title was changed, too. There it is now: Tuesday"), refused::text);
    }

    @Test
    void format_and_language_are_taken_from_the_side_that_changed_them() {
        String entry = ada.adds("Monday", "It rained.");
        ada.submit(entry + "/edit", "title", "Monday", "text", "It rained.", "format", "plain", "language", "");

        var refused = ada.submit(entry + "/edit", "title", "Monday", "text", "It shone.", "format", "markdown", "language", "de",
                "base", "1");

        assertEquals(409, refused.status());
        assertEquals("plain", refused.field("format"));
        assertEquals("de", refused.field("language"));
    }

    @Test
    void tags_have_both_changes_readers_are_those_whom_both_allow_and_of_the_date_the_other_one_is_told() {
        String entry = ada.adds("Monday", "It rained.\n\nIt poured.\n\nIt stopped.");
        changes(entry, "tags", "a", "base", "1");
        changes(entry, "text", "It shone.\n\nIt poured.\n\nIt stopped.", "tags", "a, summer", "visibility", "private", "date",
                "2020-01-01T12:00", "zone", "", "language", "fr");

        var refused = changes(entry, "text", "It rained.\n\nIt poured.\n\nIt went on.", "tags", "a, family", "visibility",
                "members", "date", "2021-01-01T12:00", "zone", "", "language", "de", "base", "2");
        var saved = ada.post(entry + "/edit", refused.keptForm());

        assertEquals(409, refused.status());
        assertEquals("It shone.\n\nIt poured.\n\nIt went on.", refused.field("text"));
        assertEquals("a, family, summer", refused.field("tags"));
        assertEquals("private", refused.field("visibility"));
        assertEquals("2021-01-01T12:00", refused.field("date"));
        for (String told : List.of("You chose: Members. There it is now: Only me.",
                "The date was changed, too. There it is now: January 1, 2020",
                "The language was changed, too. There it is now: French")) {
            assertTrue(refused.text().contains(told), refused::text);
        }
        assertFalse(refused.text().contains("The format was changed, too."), refused::text);
        assertEquals(303, saved.status());
        assertEquals(404, Http.anonymous().get(entry).status());
    }

    @Test
    void of_several_saves_at_the_same_moment_one_wins_and_the_others_are_told() {
        String entry = ada.adds("At once", "It rained.");

        var answers = AtOnce.each(4, number -> save(ada, entry, 1, "At once", "No. " + number));

        assertEquals(List.of(303, 409, 409, 409), answers.stream().map(Answer::status).sorted().toList());
        String saved = ada.get(entry + "/edit").field("text");
        answers.stream().filter(answer -> answer.status() == 409)
                .forEach(refused -> assertTrue(refused.field("text").contains(saved), () -> refused.field("text")));
        assertEquals(List.of("2", "1"), versions(ada.get(entry + "/versions")));
    }

    @Test
    void an_entry_is_read_while_it_is_saved() {
        String entry = ada.adds("Read and written", "It rained.");

        for (int version = 1; version <= 5; version++) {
            int base = version;
            var answers = AtOnce.each(6, number -> number == 0 ? save(ada, entry, base, "Read and written", "No. " + base)
                    : ada.get(entry + "/edit"));

            assertEquals(List.of(200, 200, 200, 200, 200, 303), answers.stream().map(Answer::status).sorted().toList());
        }
    }

    /** Sends the form that changes an entry, with these names and values in turn in it. */
    private static Answer changes(String entry, String... fields) {
        var form = ada.get(entry + "/edit").keptForm();
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return ada.post(entry + "/edit", form);
    }
}

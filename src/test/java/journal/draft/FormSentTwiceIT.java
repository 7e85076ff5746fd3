package journal.draft;

import static journal.Http.TOKEN;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form of a new entry is sent more than once: it makes one entry, and other words in it are not lost. */
class FormSentTwiceIT {
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void a_form_sent_twice_is_stored_once() {
        var title = unique("Twice");
        var form = form(title, "It rained.");

        var first = ada.post("/entry", form);
        var second = ada.post("/entry", form);

        assertEquals(303, first.status());
        assertEquals(303, second.status());
        assertEquals(first.location(), second.location());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_twice_at_the_same_moment_is_stored_once() {
        var title = unique("At once");
        var form = form(title, "It rained.");

        var answers = AtOnce.each(4, number -> ada.post("/entry", form));

        assertEquals(Collections.nCopies(4, 303), answers.stream().map(Answer::status).toList());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_with_two_contents_at_the_same_moment_is_stored_once_and_kept_once() {
        var title = unique("At odds");
        var form = ada.get("/entry").hidden();

        var answers = AtOnce.each(2,
                number -> ada.post("/entry", TOKEN, form.get(TOKEN), "key", form.get("key"), "title", title, "text", "Number " + number));

        assertEquals(List.of(303, 409), answers.stream().map(Answer::status).sorted().toList());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_again_after_its_entry_was_put_in_the_trash_does_not_say_that_it_is_published() {
        var title = unique("Rain");
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It rained."));
        ada.post("/entry", form);
        ada.post(ada.get("/").link(title).replaceFirst("/[^/]*$", "/trash"), form);

        var conflict = ada.post("/entry", form);

        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("The entry that this form was sent for is in the trash."), conflict::text);
        assertEquals("It rained.", conflict.field("text"));
        assertEquals(303, ada.post("/entry", conflict.keptForm()).status());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_form_sent_again_with_other_words_keeps_them_for_a_new_entry() {
        var title = unique("It rained");
        var form = form(title, "All day.");
        ada.post("/entry", form);
        form.put("text", "All night.\r\n\r\nAnd still.");

        var conflict = ada.post("/entry", form);
        var again = conflict.keptForm();
        var accepted = ada.post("/entry", again);

        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("This form was sent before, with other words."), conflict::text);
        assertEquals(title, conflict.field("title"));
        assertEquals("All night.\n\nAnd still.", conflict.field("text"));
        assertNotEquals(form.get("key"), again.get("key"));
        conflict.isGuarded().namesNoProduct();
        assertEquals(303, accepted.status(), accepted::text);
        assertEquals(2, ada.get("/").entries(title));
    }

    @Test
    void a_refused_form_keeps_its_key() {
        var title = unique("Key");
        var form = form("", "It rained.");

        var refused = ada.post("/entry", form);
        form.put("title", title);
        ada.post("/entry", form);
        var twice = refused.keptForm();
        twice.put("title", title);
        ada.post("/entry", twice);

        assertEquals(422, refused.status());
        assertEquals(form.get("key"), refused.hidden().get("key"));
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void the_same_line_breaks_are_the_same_content() {
        var title = unique("Breaks");
        var form = form(title, "It rained.\r\nAll day.");
        ada.post("/entry", form);
        form.put("text", "It rained.\nAll day.");

        var again = ada.post("/entry", form);

        assertEquals(303, again.status());
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_key_is_its_authors_alone() {
        var grace = Http.signedIn(unique("grace"));
        var title = unique("Shared key");
        var form = form(title, "By Ada.");
        ada.post("/entry", form);

        var answer = grace.submit("/entry", "title", title, "text", "By Grace.", "key", form.get("key"));

        assertEquals(303, answer.status(), answer::text);
        assertEquals(2, ada.get("/").entries(title));
    }

    private static Map<String, String> form(String title, String text) {
        var form = ada.get("/entry").hidden();
        form.put("title", title);
        form.put("text", text);
        return form;
    }
}

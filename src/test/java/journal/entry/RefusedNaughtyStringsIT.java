package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journal.Answer;
import journal.NaughtyStrings;
import org.junit.jupiter.api.Test;

/** Naughty strings that an entry cannot have are refused, and stay in the form. */
class RefusedNaughtyStringsIT {
    private final NaughtyAuthor ada = new NaughtyAuthor();

    @Test
    void control_characters_are_taken_out_and_the_rest_stays_in_the_form() {
        assertFalse(NaughtyStrings.withControls().isEmpty());
        for (String words : NaughtyStrings.withControls()) {
            Answer refused = ada.http.post("/entry", ada.form(words, words));

            assertEquals(422, refused.status());
            for (String field : List.of("title", "text")) {
                assertEquals(words.replaceAll("\\p{Cc}", ""), refused.field(field));
                assertTrue(refused.messages(field).get(0).startsWith("This contained characters that cannot be shown."), refused::text);
            }
        }
    }

    @Test
    void a_blank_title_or_text_is_refused() {
        assertFalse(NaughtyStrings.blank().isEmpty());
        for (String words : NaughtyStrings.blank()) {
            Answer refused = ada.http.post("/entry", ada.form(words, words));

            assertEquals(422, refused.status());
            assertEquals(List.of("Give your entry a title."), refused.messages("title"));
            assertEquals(List.of("Write something: an entry needs a text."), refused.messages("text"));
            assertEquals(words, refused.field("title"));
        }
    }

    @Test
    void a_title_that_is_too_long_stays_in_the_form() {
        List<String> longer = NaughtyStrings.visible().stream().filter(words -> !NaughtyFields.isTitle(words)).toList();

        assertFalse(longer.isEmpty());
        for (String words : longer) {
            Answer refused = ada.http.post("/entry", ada.form(words, "It rained."));

            assertEquals(422, refused.status());
            assertTrue(refused.messages("title").get(0).startsWith("Shorten this:"), refused::text);
            assertEquals(words, refused.field("title"));
        }
    }
}

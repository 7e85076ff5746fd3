package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How descriptions come into a text, and that they do not make it endless. */
class PictureDescriptionsTest {
    private static final String CAT = "0123456789abcdef01234567-800x600";
    private static final String MENTION = PictureDescriptions.reference(CAT);

    @Test
    void each_mention_of_a_picture_has_its_description() {
        String text = PictureDescriptions.put(MENTION + "\n\n" + MENTION, Map.of(CAT, "A *wet* cat"));

        assertEquals("![A \\*wet\\* cat](/pictures/" + CAT + ")\n\n![A \\*wet\\* cat](/pictures/" + CAT + ")", text);
    }

    @Test
    void a_description_that_is_too_long_is_left_out() {
        String longest = "雨".repeat(PictureDescriptions.LENGTH_MAX);

        assertTrue(PictureDescriptions.put(MENTION, Map.of(CAT, longest)).contains(longest));
        assertEquals(MENTION, PictureDescriptions.put(MENTION, Map.of(CAT, longest + "。")));
    }

    @Test
    void what_descriptions_add_to_a_text_is_bounded() {
        String text = MENTION.repeat(1_000);

        int added = PictureDescriptions.put(text, Map.of(CAT, "*".repeat(PictureDescriptions.LENGTH_MAX))).length() - text.length();

        assertTrue(added > 0 && added <= Entry.TEXT_MAX, () -> "characters: " + added);
    }

    @Test
    void as_many_descriptions_are_read_as_a_form_asks_for() {
        List<String> names = IntStream.range(0, 1_000).mapToObj(String::valueOf).toList();

        assertEquals(50, PictureDescriptions.of(names, names).size());
        assertEquals(Map.of("a", "A cat"), PictureDescriptions.of(List.of("a", "a", "b"), List.of(" A\ncat ", "B")));
    }
}

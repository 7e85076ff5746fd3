package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import journal.setting.ContentLimits;
import journal.web.Errors;
import org.junit.jupiter.api.Test;

/** How descriptions come into a text, and that they do not make it endless. */
class PictureDescriptionsTest {
    private static final String CAT = "0123456789abcdef01234567-800x600";
    private static final String MENTION = PictureDescriptions.reference(CAT);

    private final PictureDescriptions descriptions = new PictureDescriptions(ContentLimits.DEFAULT);

    @Test
    void each_mention_of_a_picture_has_its_description() {
        String text = descriptions.put(MENTION + "\n\n" + MENTION, Map.of(CAT, "A *wet* cat"));

        assertEquals("![A \\*wet\\* cat](/pictures/" + CAT + ")\n\n![A \\*wet\\* cat](/pictures/" + CAT + ")", text);
    }

    @Test
    void a_description_that_is_too_long_is_left_out() {
        String longest = "雨".repeat(ContentLimits.DEFAULT.description());

        assertTrue(descriptions.put(MENTION, Map.of(CAT, longest)).contains(longest));
        assertEquals(MENTION, descriptions.put(MENTION, Map.of(CAT, longest + "。")));
    }

    @Test
    void what_descriptions_add_to_a_text_is_bounded() {
        String text = MENTION.repeat(1_000);

        int added = descriptions.put(text, Map.of(CAT, "*".repeat(ContentLimits.DEFAULT.description()))).length() - text.length();

        assertTrue(added > 0 && added <= Entry.TEXT_MAX, () -> "characters: " + added);
    }

    @Test
    void a_narrower_limit_leaves_out_what_the_wider_one_takes() {
        var narrow = new PictureDescriptions(new ContentLimits(10, 20_000, 1_000, 3, 1, 300_000));
        var errors = new Errors();

        String text = narrow.put(MENTION, Map.of(CAT, "A cat"));
        narrow.check(Map.of(CAT, "A cat"), errors);

        assertEquals(MENTION, text);
        assertFalse(errors.isEmpty("alt"));
        assertEquals(Map.of("a", "Cat"), narrow.of(List.of("a", "b"), List.of("Cat", "Dog")));
        assertTrue(descriptions.put(MENTION, Map.of(CAT, "A cat")).contains("A cat"));
    }

    @Test
    void as_many_descriptions_are_read_as_a_form_asks_for() {
        List<String> names = IntStream.range(0, 1_000).mapToObj(String::valueOf).toList();

        assertEquals(50, descriptions.of(names, names).size());
        assertEquals(Map.of("a", "A cat"), descriptions.of(List.of("a", "a", "b"), List.of(" A\ncat ", "B")));
    }
}

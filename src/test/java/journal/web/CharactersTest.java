package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    private static final String TRAIN = "\uD83D\uDE82";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"; // three people and two joiners
    private static final String OWN = "the annotation's own message";

    @Characters(blank = "title.blank", max = 200) String title;
    @Characters(max = 200, lines = true) String text;
    @Characters String anything;

    @Test
    void no_text_at_all_is_valid() {
        assertEquals(List.of(), violations("title", null));
    }

    @Test
    void without_bounds_any_length_is_valid() {
        assertEquals(List.of(), violations("anything", ""));
        assertEquals(List.of(), violations("anything", "a".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0\u2003", "\u200B", "\uFEFF \u2060", "\uFE0F", "\u115F\u1160", "\u3164", "\uFFF9",
        "\u2800"})
    void a_text_that_shows_nothing_is_refused_where_something_is_asked_for(String blank) {
        assertEquals(List.of("title.blank"), violations("title", blank));
        assertEquals(List.of(), violations("anything", blank));
    }

    @Test
    void a_text_keeps_to_the_most_characters() {
        assertEquals(List.of(), violations("title", TRAIN.repeat(200)));
        assertEquals(List.of("characters.many"), violations("title", TRAIN.repeat(201)));
    }

    @Test
    void a_joined_emoji_counts_as_its_parts() {
        assertEquals(List.of(), violations("title", FAMILY.repeat(40)));
        assertEquals(List.of("characters.many"), violations("title", FAMILY.repeat(40) + "a"));
    }

    @Test
    void a_line_break_counts_as_one() {
        assertEquals(List.of(), violations("text", "a\r\n".repeat(100)));
        assertEquals(List.of(), violations("text", "\r\n".repeat(200)));
        assertEquals(List.of("characters.many"), violations("text", "\r\n".repeat(201)));
    }

    @ParameterizedTest @ValueSource(strings = {"\0", "\u001B", "\u007F", "\u0085", "\u009F", "\uD83D", "\uDC80"})
    void a_control_character_or_half_a_pair_is_refused_anywhere(String bad) {
        assertEquals(List.of("characters.control"), violations("title", bad + "It rained."));
        assertEquals(List.of("characters.control"), violations("text", "It rained.\n" + bad));
    }

    @ParameterizedTest @ValueSource(strings = {"\t", "\r", "\n", "\r\n"})
    void tabs_and_line_breaks_are_for_texts_with_lines(String space) {
        assertEquals(List.of(), violations("text", "It" + space + "rained."));
        assertEquals(List.of("characters.control"), violations("title", "It" + space + "rained."));
    }

    @Test
    void only_the_first_fault_is_reported() {
        assertEquals(List.of("characters.control"), violations("title", "\0"));
        assertEquals(List.of("characters.control"), violations("title", "\0".repeat(201)));
    }

    /** The messages that the page gets for the field with this text; the annotation's own one among them, if it is left on. */
    private static List<String> violations(String field, String text) {
        var validator = new CharactersValidator();
        validator.initialize(characters(field));
        var messages = new ArrayList<>(List.of(OWN));
        boolean valid = validator.isValid(text, context(messages));
        return valid ? List.of() : messages;
    }

    private static Characters characters(String field) {
        try {
            return CharactersTest.class.getDeclaredField(field).getAnnotation(Characters.class);
        } catch (NoSuchFieldException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }

    private static ConstraintValidatorContext context(List<String> messages) {
        return answering(ConstraintValidatorContext.class, (context, called, arguments) -> switch (called.getName()) {
            case "disableDefaultConstraintViolation" -> {
                messages.remove(OWN);
                yield null;
            }
            case "buildConstraintViolationWithTemplate" -> builder((String) arguments[0], messages);
            default -> throw new UnsupportedOperationException(called.toString());
        });
    }

    private static ConstraintViolationBuilder builder(String message, List<String> messages) {
        return answering(ConstraintViolationBuilder.class, (builder, called, arguments) -> {
            assertEquals("addConstraintViolation", called.getName());
            messages.add(message);
            return null;
        });
    }

    private static <T> T answering(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}

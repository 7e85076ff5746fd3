package journal.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundle of texts in each language: every text is there, filled in with the same things, and printed as it is. */
class TranslationsTest {
    private static final Properties MESSAGES = MessageFile.ENGLISH;

    @Test
    void texts_are_printed_as_they_are() {
        MESSAGES.forEach((key, text) -> {
            assertFalse(text.toString().matches(".*[<&\"].*"), () -> key + " would be markup");
            assertEquals(text.toString().strip(), text, () -> key + " begins or ends with white space");
        });
    }

    @ParameterizedTest
    @MethodSource("journal.web.MessageFile#translations")
    void a_language_has_every_text(String language) {
        assertEquals(MESSAGES.keySet(), MessageFile.of(language).keySet());
    }

    @ParameterizedTest
    @MethodSource("journal.web.MessageFile#translations")
    void a_translation_is_filled_in_with_the_same_things(String language) {
        var translated = MessageFile.of(language);

        var differing = MESSAGES.stringPropertyNames().stream()
                .filter(key -> !arguments(MESSAGES.getProperty(key)).equals(arguments(translated.getProperty(key)))).toList();

        assertEquals(List.of(), differing);
    }

    @ParameterizedTest
    @MethodSource("journal.web.MessageFile#translations")
    void a_count_has_a_form_for_each_number_that_the_language_tells_apart(String language) {
        var translated = MessageFile.of(language);
        var forms = PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();

        var lacking = translated.stringPropertyNames().stream()
                .filter(key -> plurals(translated.getProperty(key)).anyMatch(plural -> !plural.containsAll(forms))).toList();

        assertTrue(translated.values().stream().anyMatch(text -> plurals(text.toString()).findAny().isPresent()), "there are counts");
        assertEquals(List.of(), lacking);
    }

    @Test
    void a_pseudo_language_is_two_fifths_longer_and_keeps_arguments() {
        var pseudo = new PseudoLanguage(Languages.messages(Languages.OWN));

        MESSAGES.stringPropertyNames().stream().filter(key -> !key.equals("direction")).forEach(key -> {
            String text = MESSAGES.getProperty(key);
            assertEquals(arguments(text), arguments(pseudo.getString(key)), key);
            assertTrue(pseudo.getString(key).matches("(?s)\\[.*]"), key);
        });
        int longer = MESSAGES.stringPropertyNames().stream().mapToInt(key -> pseudo.getString(key).length()).sum();
        int original = MESSAGES.values().stream().mapToInt(text -> text.toString().length()).sum();
        assertTrue(longer >= original * 1.4, () -> longer + " instead of " + original);
    }

    @Test
    void apostrophes_do_not_hide_arguments() {
        MESSAGES.forEach(
                (key, text) -> assertFalse(text.toString().replace("''", "").contains("'"), () -> key + " has a straight apostrophe"));
    }

    @Test
    void a_key_stands_once() {
        var keys = Sources.read(MessageFile.path("")).lines().filter(line -> line.matches("[\\w.]+=.*"))
                .map(line -> line.split("=")[0]).toList();

        assertEquals(MESSAGES.size(), keys.size());
    }

    /** What is filled in, and as what: {@code 0}, {@code 1 plural}. */
    private static Set<String> arguments(String message) {
        return parts(message, MessagePattern.Part.Type.ARG_NUMBER, (pattern, index) -> pattern.getSubstring(pattern.getPart(index)))
                .collect(toCollection(TreeSet::new));
    }

    /** The forms of each count in a message: {@code one}, {@code other}. */
    private static Stream<Set<String>> plurals(String message) {
        return parts(message, MessagePattern.Part.Type.ARG_START, TranslationsTest::forms).filter(forms -> !forms.isEmpty());
    }

    private static Set<String> forms(MessagePattern pattern, int argument) {
        return IntStream.range(argument, pattern.getLimitPartIndex(argument)).mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_SELECTOR).map(pattern::getSubstring)
                .collect(Collectors.toSet());
    }

    private static <T> Stream<T> parts(String message, MessagePattern.Part.Type type, BiFunction<MessagePattern, Integer, T> read) {
        var pattern = new MessagePattern(message);
        return IntStream.range(0, pattern.countParts()).filter(index -> pattern.getPartType(index) == type)
                .mapToObj(index -> read.apply(pattern, index));
    }
}

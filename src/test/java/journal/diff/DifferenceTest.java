package journal.diff;

import static journal.diff.Difference.Kind.ADDED;
import static journal.diff.Difference.Kind.REMOVED;
import static journal.diff.Difference.Kind.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.diff.Difference.Kind;
import journal.diff.Difference.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class DifferenceTest {
    static final List<Arguments> HARD = List.of( // two texts of the greatest length each
            Arguments.of("a ".repeat(25_000), "b ".repeat(25_000)), // nothing in common but spaces
            Arguments.of("x" + "a ".repeat(24_999), "y" + "a ".repeat(24_999) + "z"), // always the same word
            Arguments.of("a ".repeat(25_000), "a b ".repeat(12_500)), // every second word
            Arguments.of(Typing.points(Typing.MOST, i -> 0x20000 + i % 42_000),
                    Typing.points(Typing.MOST, i -> i % 2 == 0 ? 0x20000 + i % 42_000 : 0x1F300)), // every second of as many different words
            Arguments.of(Typing.points(Typing.MOST, i -> 0x20000 + i % 800),
                    Typing.points(Typing.MOST, i -> 0x20000 + (i + i / 800) % 800)),
            Arguments.of(" \n".repeat(25_000), "\n ".repeat(25_000)), Arguments.of("ภาษาไทย".repeat(7_142), "ภาษา".repeat(12_500)),
            Arguments.of("e" + "\u0301".repeat(49_999), "a" + "\u0301".repeat(49_999)), Arguments.of("", "あ".repeat(50_000)));

    @Test
    void a_changed_word_is_removed_and_added() {
        var parts = Difference.between("It rained all day.", "It snowed all day.");

        assertEquals(List.of(new Part(SAME, "It "), new Part(REMOVED, "rained"), new Part(ADDED, "snowed"), new Part(SAME, " all day.")),
                parts);
    }

    @Test
    void a_punctuation_mark_is_a_word_of_its_own() {
        var parts = Difference.between("It rained.", "It rained!");

        assertEquals(List.of(new Part(SAME, "It rained"), new Part(REMOVED, "."), new Part(ADDED, "!")), parts);
    }

    @Test
    void a_space_alone_does_not_part_two_changes() {
        var parts = Difference.between("We saw a red fox.", "We saw two grey wolves.");

        assertEquals(
                List.of(new Part(SAME, "We saw "), new Part(REMOVED, "a red fox"), new Part(ADDED, "two grey wolves"), new Part(SAME, ".")),
                parts);
    }

    @Test
    void a_word_that_was_kept_is_the_same_wherever_the_spaces_are() {
        var parts = Difference.between("sun rain wind moon", "rain snow wind");

        assertEquals(List.of(new Part(REMOVED, "sun "), new Part(SAME, "rain "), new Part(ADDED, "snow "), new Part(SAME, "wind"),
                new Part(REMOVED, " moon")), parts);
    }

    @Test
    void a_line_break_parts_two_changes() {
        var parts = Difference.between("rain\nsun", "snow\nmoon");

        assertEquals(List.of(new Part(REMOVED, "rain"), new Part(ADDED, "snow"), new Part(SAME, "\n"), new Part(REMOVED, "sun"),
                new Part(ADDED, "moon")), parts);
    }

    @ParameterizedTest
    @CsvSource({"東京は雨です, 東京は雪です, 雨, 雪", "the 👩‍👩‍👧‍👦 slept, the 👩‍👩‍👧 slept, 👩‍👩‍👧‍👦, 👩‍👩‍👧",
        "كان المطر غزيرا, كان الثلج غزيرا, المطر, الثلج",
        "un e\u0301te\u0301 court, un ete court, e\u0301te\u0301, ete", "from 🇫🇷 to 🇩🇪, from 🇫🇷 to 🇩🇰, 🇩🇪, 🇩🇰"})
    void a_word_of_any_script_changes_as_a_whole(String before, String after, String removed, String added) {
        var changes = Difference.between(before, after).stream().filter(part -> part.kind() != SAME).toList();

        assertEquals(List.of(new Part(REMOVED, removed), new Part(ADDED, added)), changes);
    }

    @Test
    void a_final_line_break_is_a_change() {
        assertEquals(List.of(new Part(SAME, "It rained."), new Part(ADDED, "\n")), Difference.between("It rained.", "It rained.\n"));
    }

    @Test
    void texts_that_are_the_same_have_one_part_and_empty_ones_none() {
        assertEquals(List.of(new Part(SAME, "It rained.\n")), Difference.between("It rained.\n", "It rained.\n"));
        assertEquals(List.of(), Difference.between("", ""));
        assertEquals(List.of(new Part(ADDED, "It rained.")), Difference.between("", "It rained."));
        assertEquals(List.of(new Part(REMOVED, "It rained.")), Difference.between("It rained.", ""));
    }

    @Test
    void a_few_changes_far_apart_in_a_long_text_are_found() {
        var before = IntStream.range(0, 8_000).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
        var after = before.replaceAll("\\bw(\\d*)77\\b", "v$177");

        var parts = Difference.between(before, after);

        assertEquals(80, parts.stream().filter(part -> part.kind() == ADDED).count());
        assertTrue(parts.stream().filter(part -> part.kind() == ADDED).allMatch(part -> part.text().matches("v\\d*77")));
    }

    @Test
    void the_parts_of_random_changes_are_both_texts_to_the_letter() {
        var typing = new Typing(20_261_124);
        long kept = 0;
        long same = 0;
        for (int i = 0; i < 5_000; i++) {
            var before = typing.text();
            var after = typing.changed(before, "a");

            var parts = Difference.between(before, after);

            assertTellsBoth(before, after, parts);
            assertReads(parts);
            kept += Typing.words(before).stream().filter(Typing.words(after)::contains).count();
            same += parts.stream().filter(part -> part.kind() == SAME).flatMap(part -> Typing.words(part.text()).stream())
                    .filter(Typing.words(before)::contains).count();
        }
        assertTrue(same > kept * 0.99, same + " of " + kept + " words that were kept are told as the same");
    }

    @ParameterizedTest
    @FieldSource("HARD")
    void the_hardest_texts_take_no_long_time(String before, String after) {
        var parts = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Difference.between(before, after));

        assertTellsBoth(before, after, parts);
    }

    private static void assertTellsBoth(String before, String after, List<Part> parts) {
        assertEquals(before, text(parts, SAME, REMOVED));
        assertEquals(after, text(parts, SAME, ADDED));
    }

    private static void assertReads(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            assertFalse(part.text().isEmpty());
            if (i > 0) {
                assertNotEquals(part.kind(), parts.get(i - 1).kind());
                assertFalse(part.kind() == REMOVED && parts.get(i - 1).kind() == ADDED);
            }
            if (i > 0 && i < parts.size() - 1 && part.kind() == SAME) {
                assertNotEquals(" ", part.text());
            }
        }
    }

    private static String text(List<Part> parts, Kind... kinds) {
        return parts.stream().filter(part -> Stream.of(kinds).anyMatch(part.kind()::equals)).map(Part::text).collect(Collectors.joining());
    }
}

package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String TRAIN = "\uD83D\uDE82";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"; // three people and two joiners

    @Test
    void the_length_is_in_code_points() {
        assertEquals(0, Text.length(""));
        assertEquals(3, Text.length("Zo\u00EB"));
        assertEquals(4, Text.length("Zoe\u0308"));
        assertEquals(200, Text.length(TRAIN.repeat(200)));
        assertEquals(5, Text.length(FAMILY));
        assertEquals(2, Text.length("\uDC80\uD83D"));
    }

    @Test
    void a_line_break_of_any_system_is_one() {
        assertEquals(3, Text.length("a\r\nb"));
        assertEquals(3, Text.length("a\nb"));
        assertEquals(3, Text.length("a\rb"));
        assertEquals(2, Text.length("\r\n\r\n"));
        assertEquals(2, Text.length("\n\r"));
        assertEquals(2, Text.length("\r\r\n"));
        assertEquals(2, Text.length("\r\n\n"));
    }

    @ParameterizedTest @ValueSource(strings = {"", "It rained.", "\u00A0\u200D\u2028\uFEFF\uFFFD\uFFFF", TRAIN, FAMILY, "\u00AD\u202E"})
    void a_text_of_characters_is_clean(String text) {
        assertTrue(Text.isClean(text, false));
        assertTrue(Text.isClean(text, true));
        assertEquals(text, Text.shown(text));
    }

    @ParameterizedTest @ValueSource(strings = {"\t", "\r", "\n", "\r\n"})
    void tabs_and_line_breaks_are_clean_where_there_are_lines(String text) {
        assertTrue(Text.isClean(text, true));
        assertFalse(Text.isClean(text, false));
        assertEquals(text, Text.shown(text));
    }

    @ParameterizedTest @ValueSource(strings = {
        "\0", "\b", "\u000B", "\f", "\u001B", "\u001F", "\u007F", "\u0080", "\u0085", "\u009F",
        "\uD800", "\uDBFF", "\uDC00", "\uDC80", "\uDFFF", "\uDE82\uD83D"})
    void control_characters_and_halves_of_pairs_are_not_clean(String text) {
        assertFalse(Text.isClean("a" + text + "b", false));
        assertFalse(Text.isClean("a" + text + "b", true));
        assertEquals("ab", Text.shown("a" + text + "b"));
    }

    @Test
    void a_half_beside_a_pair_is_found() {
        assertFalse(Text.isClean(TRAIN + "\uDC80", true));
        assertFalse(Text.isClean("\uD83D" + TRAIN, true));
        assertEquals(TRAIN, Text.shown("\uD83D" + TRAIN + "\uDC80"));
    }

    @Test
    void halves_are_not_joined_where_something_between_them_is_removed() {
        assertEquals("", Text.shown("\uD83D\0\uDE82"));
    }

    @Test
    void every_line_break_becomes_that_of_unix() {
        assertEquals("a\nb\nc\nd", Text.unixLines("a\r\nb\rc\nd"));
        assertEquals("\n\n\n", Text.unixLines("\n\r\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r\n", "\u0085", "\u00A0", "\u1680", "\u2003", "\u2007", "\u2028", "\u202F", "\u205F", "\u3000",
        " \u00A0 "})
    void white_space_of_any_kind_around_a_text_is_dropped(String space) {
        assertEquals("It" + space + "rained.", Text.stripped(space + "It" + space + "rained." + space));
        assertEquals("", Text.stripped(space));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u180E", "\u200B", "\u2060", "\uFEFF", "\u2800"})
    void what_is_no_white_space_stays(String character) {
        assertEquals(character + "rain" + character, Text.stripped(character + "rain" + character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u3000", "\u0085", "\u200B", "\u200E\u202E", "\uFFF9\uFFFA\uFFFB", "\u115F\u1160\u3164\uFFA0",
        "\u2800",
        "\u2800 \u2800", "\uFE0F", "\uDB40\uDC41", "\uD834\uDD59", "\u180E\u00AD\u034F"})
    void a_text_of_white_space_and_characters_that_nobody_sees_is_blank(String text) {
        assertTrue(Text.isBlank(text));
        assertFalse(Text.isBlank(text + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2801", "\uFFFC", "\uFFFD", "\u00B4", "\u0301", TRAIN})
    void a_text_with_anything_to_see_is_not_blank(String text) {
        assertFalse(Text.isBlank(text));
    }

    @Test
    void the_opening_is_whole_words_on_one_line() {
        assertEquals("It rained.", Text.opening("It rained.", 10));
        assertEquals("It rained. All day.", Text.opening("\n\n It rained.\u00A0\n\n\tAll  day.\n", 19));
        assertEquals("It rained. All…", Text.opening("It rained. All day.", 18));
        assertEquals("It rained.…", Text.opening("It rained. All day.", 11));
    }

    @ParameterizedTest
    @CsvSource({"150, 散歩", "80, Docker を", "240, 散歩"})
    void the_opening_of_a_text_with_few_spaces_fills_its_room(int most, String beginning) {
        String opening = Text.opening(beginning + " " + "今日は天気がよかったので川まで歩いた。".repeat(20), most);

        assertTrue(opening.startsWith(beginning + " 今日は天気が") && opening.endsWith("…"), opening);
        assertTrue(opening.length() > most - 10 && opening.length() <= most, opening);
    }

    @Test
    void the_opening_of_words_without_spaces_ends_with_a_word() {
        assertEquals("今日は天気がよかったので…", Text.opening("今日は天気がよかったので図書館の裏で", 15));
    }

    @Test
    void the_opening_counts_and_keeps_characters_as_readers_see_them() {
        assertEquals(FAMILY.repeat(9) + "…", Text.opening(FAMILY.repeat(12), 10));
        assertEquals("e\u0301".repeat(10), Text.opening("e\u0301".repeat(10), 10));
        assertEquals("e\u0301".repeat(9) + "…", Text.opening("e\u0301".repeat(11), 10));
        assertTrue(Text.opening("e" + "\u0301".repeat(50_000), 10).length() < 400);
    }

    @Test
    void the_opening_of_a_text_without_spaces_is_whole_code_points() {
        assertEquals(TRAIN.repeat(3), Text.opening(TRAIN.repeat(3), 3));
        assertEquals(TRAIN.repeat(2) + "…", Text.opening(TRAIN.repeat(4), 3));
    }
}

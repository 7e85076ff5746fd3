package journal.diff;

import static journal.diff.Merge.Kind.AGREED;
import static journal.diff.Merge.Kind.MINE;
import static journal.diff.Merge.Kind.THEIRS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journal.diff.Merge.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class MergeTest {

    @Test
    void changes_of_different_lines_are_both_taken_over() {
        var merge = Merge.of("rain\n\nsun\n", "rain and snow\n\nsun\n", "rain\n\nsun\nmoon\n");

        assertFalse(merge.hasConflicts());
        assertEquals("rain and snow\n\nsun\nmoon\n", text(merge));
        assertEquals(List.of(new Part(AGREED, "rain and snow\n\nsun\nmoon\n")), merge.parts());
    }

    @ParameterizedTest
    @CsvSource({"It rained all day. We slept., It snowed all day. We slept., It rained all day. We read., It snowed all day. We read.",
        "東京は雨です。寝ました。, 東京は雪です。寝ました。, 東京は雨です。寝ました🙂, 東京は雪です。寝ました🙂", "It rained all day., It rained., So it rained all day., So it rained."})
    void changes_of_different_words_of_a_line_are_both_taken_over(String base, String mine, String theirs, String merged) {
        var merge = Merge.of(base, mine, theirs);

        assertFalse(merge.hasConflicts());
        assertEquals(merged, text(merge));
    }

    @Test
    void a_paragraph_added_below_one_that_the_other_changed_is_no_conflict() {
        var merge = Merge.of("It rained.", "It rained.\nWe slept.", "It snowed.");

        assertFalse(merge.hasConflicts());
        assertEquals("It snowed.\nWe slept.", text(merge));
    }

    @Test
    void the_same_change_is_there_once() {
        var merge = Merge.of("rain\nsun\nmoon", "rain\nwind\nsun\nstars", "rain\nwind\nsun\nmoon");

        assertFalse(merge.hasConflicts());
        assertEquals("rain\nwind\nsun\nstars", text(merge));
    }

    @Test
    void both_texts_of_a_place_that_both_changed_are_kept() {
        var merge = Merge.of("Monday\nIt rained.\nWe slept.", "Monday\nIt snowed.\nWe slept.", "Monday\nIt hailed.\nWe slept.");

        assertTrue(merge.hasConflicts());
        assertEquals("Monday\n<< mine\nIt snowed.\n== theirs\nIt hailed.\n>>\nWe slept.", text(merge));
        assertEquals(
                List.of(new Part(AGREED, "Monday"), new Part(MINE, "It snowed."), new Part(THEIRS, "It hailed."),
                        new Part(AGREED, "We slept.")),
                merge.parts());
    }

    @Test
    void changes_of_words_side_by_side_are_a_conflict() {
        var merge = Merge.of("We saw a big dog.", "We saw a large dog.", "We saw a big cat.");

        assertEquals(List.of(new Part(MINE, "We saw a large dog."), new Part(THEIRS, "We saw a big cat.")), merge.parts());
    }

    @Test
    void a_conflict_leaves_out_the_lines_on_which_both_agree() {
        var merge = Merge.of("a\nb\nc", "1\nmine\n3", "1\ntheirs\n3");

        assertEquals(List.of(new Part(AGREED, "1"), new Part(MINE, "mine"), new Part(THEIRS, "theirs"), new Part(AGREED, "3")),
                merge.parts());
    }

    @Test
    void a_line_that_one_removed_and_the_other_changed_is_kept() {
        var merge = Merge.of("Monday\nIt rained.\nWe slept.", "Monday\nWe slept.", "Monday\nIt rained a lot.\nWe slept.");

        assertEquals(
                List.of(new Part(AGREED, "Monday"), new Part(MINE, ""), new Part(THEIRS, "It rained a lot."),
                        new Part(AGREED, "We slept.")),
                merge.parts());
        assertEquals("Monday\n<< mine\n== theirs\nIt rained a lot.\n>>\nWe slept.", text(merge));
    }

    @Test
    void a_marker_has_a_line_of_its_own_whether_the_text_ends_with_one_or_not() {
        assertEquals("<< mine\nrain\n== theirs\nsun\n>>", text(Merge.of("", "rain", "sun")));
        assertEquals("<< mine\nrain\n== theirs\nsun\n>>\n", text(Merge.of("\n", "rain\n", "sun\n")));
        assertEquals("<< mine\nrain\n\n== theirs\nsun\n>>", text(Merge.of("", "rain\n", "sun")));
    }

    @Test
    void changes_of_one_side_alone_are_the_result() {
        var typing = new Typing(42);
        for (int i = 0; i < 2_000; i++) {
            var base = typing.text();
            var changed = typing.changed(base, "m");

            assertAgreed(changed, Merge.of(base, changed, base));
            assertAgreed(changed, Merge.of(base, base, changed));
            assertAgreed(changed, Merge.of(base, changed, changed));
            assertAgreed(changed, Merge.of(typing.text(), changed, changed));
        }
    }

    @Test
    void no_word_that_either_side_added_is_lost_and_none_that_either_removed_returns() {
        var typing = new Typing(20_261_124);
        int conflicts = 0;
        for (int i = 0; i < 4_000; i++) {
            var base = typing.text();
            var mine = typing.changed(base, "m");
            var theirs = typing.changed(base, "t");

            var merge = Merge.of(base, mine, theirs);

            var merged = Typing.words(merge.text("", "", ""));
            var told = "\nbase:\n" + base + "\nmine:\n" + mine + "\ntheirs:\n" + theirs + "\nmerged:\n" + text(merge);
            assertTrue(merged.containsAll(wanted(base, mine, theirs)), told);
            if (merge.hasConflicts()) {
                conflicts++;
            } else {
                assertEquals(wanted(base, mine, theirs), Set.copyOf(merged), told);
                assertEquals(Set.copyOf(merged).size(), merged.size(), told);
            }
            assertFalse(merge.parts().isEmpty());
        }
        assertTrue(conflicts > 800 && conflicts < 3_200, "of 4,000 merges as many have a conflict: " + conflicts);
    }

    @Test
    void a_conflict_of_one_is_the_same_conflict_of_the_other() {
        var typing = new Typing(7);
        for (int i = 0; i < 2_000; i++) {
            var base = typing.text();
            var mine = typing.changed(base, "m");
            var theirs = typing.changed(base, "t");

            var merge = Merge.of(base, mine, theirs);
            var turned = Merge.of(base, theirs, mine);

            assertEquals(merge.parts().stream().filter(part -> part.kind() != THEIRS).map(Part::text).toList(),
                    turned.parts().stream().filter(part -> part.kind() != MINE).map(Part::text).toList());
        }
    }

    @ParameterizedTest
    @FieldSource("journal.diff.DifferenceTest#HARD")
    void the_hardest_texts_take_no_long_time(String base, String mine) {
        var theirs = new StringBuilder(base).reverse().append(base, 0, base.length() / 2).toString();

        var merge = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Merge.of(base, mine, theirs));

        assertAgreed(mine, assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Merge.of(base, mine, base)));
        assertAgreed(mine, assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Merge.of(base, mine, mine)));
        assertFalse(merge.parts().isEmpty());
    }

    /** The words that one side added, and the words that both kept. */
    private static Set<String> wanted(String base, String mine, String theirs) {
        var wanted = new HashSet<String>();
        wanted.addAll(Typing.words(mine));
        wanted.addAll(Typing.words(theirs));
        wanted.removeIf(
                word -> Typing.words(base).contains(word) && !(Typing.words(mine).contains(word) && Typing.words(theirs).contains(word)));
        return wanted;
    }

    private static void assertAgreed(String text, Merge merge) {
        assertFalse(merge.hasConflicts());
        assertEquals(List.of(new Part(AGREED, text)), merge.parts());
        assertEquals(text, text(merge));
    }

    private static String text(Merge merge) {
        return merge.text("<< mine", "== theirs", ">>");
    }
}

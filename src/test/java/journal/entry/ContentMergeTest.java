package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentMergeTest {
    private static final Content BASE = content("Monday", "It rained.", "markdown", "en");

    /** One field, and two contents that differ from the base in it alone. */
    private record Field(String name, Function<Content, Object> value, Content mine, Content theirs) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Field> fields() {
        return Stream.of(
                new Field("title", Content::title, content("Tuesday", "It rained.", "markdown", "en"),
                        content("Wednesday", "It rained.", "markdown", "en")),
                new Field("format", Content::format, content("Monday", "It rained.", "plain", "en"),
                        content("Monday", "It rained.", "html", "en")),
                new Field("language", Content::language, content("Monday", "It rained.", "markdown", "de"),
                        content("Monday", "It rained.", "markdown", "")),
                new Field("tags", Content::tags, BASE.tagged("sun"), BASE.tagged("")),
                new Field("date", Content::datedAt, BASE.dated(time("2026-11-24T12:00Z[UTC]")), BASE.dated(time("2026-11-22T12:00Z[UTC]"))),
                new Field("zone", Content::zone, BASE.dated(time("2026-11-23T13:00+01:00[Europe/Berlin]")),
                        BASE.dated(time("2026-11-23T21:00+09:00[Asia/Tokyo]"))),
                new Field("audience", Content::audience, BASE.readBy("members"), BASE.readBy("circle:7")));
    }

    /** The fields of which mine is taken where both sides changed them. */
    static Stream<Field> decided() {
        return fields().filter(field -> !List.of("tags", "audience").contains(field.name()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_that_one_side_changed_is_taken_from_that_side(Field field) {
        assertMerged(field, field.mine(), Optional.of(BASE), field.mine(), BASE);
        assertMerged(field, field.theirs(), Optional.of(BASE), BASE, field.theirs());
    }

    @ParameterizedTest
    @MethodSource("decided")
    void a_field_that_both_sides_changed_is_mine_and_the_other_value_is_told(Field field) {
        assertMerged(field, field.mine(), Optional.of(BASE), field.mine(), field.theirs());
        assertEquals(Optional.of(field.value().apply(field.theirs())), other(field, Optional.of(BASE), field.mine(), field.theirs()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_that_both_sides_changed_in_one_way_is_so_and_nothing_is_told(Field field) {
        assertMerged(field, field.mine(), Optional.of(BASE), field.mine(), field.mine());
        assertEquals(Optional.empty(), other(field, Optional.of(BASE), field.mine(), field.mine()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void of_a_field_that_one_side_changed_nothing_is_told(Field field) {
        assertEquals(Optional.empty(), other(field, Optional.of(BASE), field.mine(), BASE));
        assertEquals(Optional.empty(), other(field, Optional.of(BASE), BASE, field.theirs()));
        assertEquals(Optional.empty(), other(field, Optional.of(BASE), BASE, BASE));
    }

    @ParameterizedTest
    @MethodSource("decided")
    void a_field_is_mine_where_the_base_is_gone(Field field) {
        assertMerged(field, field.mine(), Optional.empty(), field.mine(), BASE);
        assertMerged(field, BASE, Optional.empty(), BASE, field.theirs());
    }

    @ParameterizedTest
    @CsvSource({
        "members, circle:7, circle:7", "circle:7, members, circle:7", "members, author:3, author:3", "author:3, members, author:3",
        "circle:7, author:3, author:3", "circle:7, circle:8, author:3", "circle:7, circle:7, circle:7"})
    void of_two_audiences_it_is_for_those_whom_both_allow(String mine, String theirs, String merged) {
        assertEquals(merged, merged(Optional.of(BASE), BASE.readBy(mine), BASE.readBy(theirs)).audience());
        assertEquals(merged, merged(Optional.empty(), BASE.readBy(mine), BASE.readBy(theirs)).audience());
    }

    @Test
    void an_audience_that_one_side_made_wider_is_wider() {
        var base = Optional.of(BASE.readBy("author:3"));

        assertEquals("members", merged(base, BASE.readBy("members"), BASE.readBy("author:3")).audience());
        assertEquals("public", merged(base, BASE.readBy("author:3"), BASE).audience());
        assertEquals("members", merged(base, BASE.readBy("members"), BASE).audience(), "both made it wider");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a          | a, family    | a, summer      | a, family, summer
            a          | a, summer    | a, summer      | a, summer
            a, b, c    | a, c         | a, b           | a
            a, b       | b, a         | a, b, c        | b, a, c
            a, b       | c            | a, b, d        | c, d
            rain       | rain, sun    | Rain           | Rain, sun
            rain       | RAIN         | Rain, sun      | RAIN, sun
            -          | Summer       | summer         | Summer
            -          | a            | b              | a, b
            a          | -            | a, b           | b
            """)
    void of_the_tags_what_either_side_added_is_there_and_what_either_took_away_is_not(String base, String mine, String theirs,
            String merged) {
        assertEquals(merged, merged(Optional.of(tagged(base)), tagged(mine), tagged(theirs)).tags());
    }

    @Test
    void where_the_base_is_gone_the_tags_of_both_sides_are_there() {
        assertEquals("a, b, c", merged(Optional.empty(), tagged("a, b"), tagged("b, c")).tags());
    }

    @Test
    void changes_of_different_fields_are_all_taken() {
        Content mine = BASE.tagged("sun").readBy("members");
        Content theirs = content("Tuesday", "It rained.", "plain", "de").dated(time("2026-11-23T13:00+01:00[Europe/Berlin]"));

        Content merged = merged(Optional.of(BASE), mine, theirs);

        assertTrue(merged.saysTheSameAs(theirs.tagged("sun").readBy("members")));
    }

    @Test
    void both_changes_of_the_text_are_taken() {
        Content base = content("Monday", "Morning: rain.\n\nEvening: rain.", "markdown", "en");
        Content mine = content("Monday", "Morning: sun.\n\nEvening: rain.", "markdown", "en");
        Content theirs = content("Monday", "Morning: rain.\n\nEvening: snow.", "markdown", "en");

        assertFalse(merge(Optional.of(base), mine, theirs).hasConflicts());
        assertEquals("Morning: sun.\n\nEvening: snow.", merged(Optional.of(base), mine, theirs).text());
    }

    @Test
    void two_changes_of_one_line_are_both_kept_between_labels() {
        Content mine = content("Monday", "It shone.", "markdown", "en");
        Content theirs = content("Monday", "It snowed.", "markdown", "en");

        assertTrue(merge(Optional.of(BASE), mine, theirs).hasConflicts());
        assertEquals("mine\nIt shone.\ntheirs\nIt snowed.\nend", merged(Optional.of(BASE), mine, theirs).text());
    }

    private static void assertMerged(Field field, Content expected, Optional<Content> base, Content mine, Content theirs) {
        Content merged = merged(base, mine, theirs);

        assertEquals(field.value().apply(expected), field.value().apply(merged));
        assertTrue(expected.saysTheSameAs(merged));
    }

    private static Content merged(Optional<Content> base, Content mine, Content theirs) {
        return merge(base, mine, theirs).content("mine", "theirs", "end");
    }

    private static Optional<Object> other(Field field, Optional<Content> base, Content mine, Content theirs) {
        return merge(base, mine, theirs).other(field.value());
    }

    private static ContentMerge merge(Optional<Content> base, Content mine, Content theirs) {
        return new ContentMerge(base, mine, theirs, "author:3");
    }

    private static Content tagged(String typed) {
        return BASE.tagged(typed == null ? "" : typed);
    }

    private static Content content(String title, String text, String format, String language) {
        return new Content(title, text, format, language).tagged("rain").dated(time("2026-11-23T12:00Z[UTC]")).readBy("public");
    }

    private static ZonedDateTime time(String text) {
        return ZonedDateTime.parse(text);
    }
}

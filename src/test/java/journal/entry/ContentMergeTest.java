package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_that_one_side_changed_is_taken_from_that_side(Field field) {
        assertMerged(field, field.mine(), Optional.of(BASE), field.mine(), BASE);
        assertMerged(field, field.theirs(), Optional.of(BASE), BASE, field.theirs());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_that_both_sides_changed_is_mine(Field field) {
        assertMerged(field, field.mine(), Optional.of(BASE), field.mine(), field.theirs());
        assertMerged(field, field.mine(), Optional.of(BASE), field.mine(), field.mine());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_is_mine_where_the_base_is_gone(Field field) {
        assertMerged(field, field.mine(), Optional.empty(), field.mine(), BASE);
        assertMerged(field, BASE, Optional.empty(), BASE, field.theirs());
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

        assertFalse(new ContentMerge(Optional.of(base), mine, theirs).hasConflicts());
        assertEquals("Morning: sun.\n\nEvening: snow.", merged(Optional.of(base), mine, theirs).text());
    }

    @Test
    void two_changes_of_one_line_are_both_kept_between_labels() {
        Content mine = content("Monday", "It shone.", "markdown", "en");
        Content theirs = content("Monday", "It snowed.", "markdown", "en");

        assertTrue(new ContentMerge(Optional.of(BASE), mine, theirs).hasConflicts());
        assertEquals("mine\nIt shone.\ntheirs\nIt snowed.\nend", merged(Optional.of(BASE), mine, theirs).text());
    }

    @Test
    void the_other_title_is_told_only_where_both_changed_it_to_different_ones() {
        Content tuesday = content("Tuesday", "It rained.", "markdown", "en");
        Content wednesday = content("Wednesday", "It rained.", "markdown", "en");

        assertEquals(Optional.of("Wednesday"), new ContentMerge(Optional.of(BASE), tuesday, wednesday).otherTitle());
        assertEquals(Optional.empty(), new ContentMerge(Optional.of(BASE), tuesday, tuesday).otherTitle());
        assertEquals(Optional.empty(), new ContentMerge(Optional.of(BASE), BASE, wednesday).otherTitle());
        assertEquals(Optional.empty(), new ContentMerge(Optional.of(BASE), tuesday, BASE).otherTitle());
        assertEquals(Optional.empty(), new ContentMerge(Optional.of(BASE), BASE, BASE).otherTitle());
    }

    private static void assertMerged(Field field, Content expected, Optional<Content> base, Content mine, Content theirs) {
        Content merged = merged(base, mine, theirs);

        assertEquals(field.value().apply(expected), field.value().apply(merged));
        assertTrue(expected.saysTheSameAs(merged));
    }

    private static Content merged(Optional<Content> base, Content mine, Content theirs) {
        return new ContentMerge(base, mine, theirs).content("mine", "theirs", "end");
    }

    private static Content content(String title, String text, String format, String language) {
        return new Content(title, text, format, language).tagged("rain").dated(time("2026-11-23T12:00Z[UTC]")).readBy("public");
    }

    private static ZonedDateTime time(String text) {
        return ZonedDateTime.parse(text);
    }
}

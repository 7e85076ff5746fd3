package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFieldsTest {
    private static final String LONGEST_CHOICE = "x".repeat(35);

    /** The names of all fields. */
    static Stream<String> fields() {
        return Stream.of(EntryFields.class.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName);
    }

    @Test
    void nothing_typed_equals_nothing_typed() {
        assertEquals(EntryFields.in("", ""), new EntryFields());
        assertEquals(EntryFields.in("", "").hashCode(), new EntryFields().hashCode());
        assertNotEquals(new EntryFields(), "");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void the_same_texts_are_equal_and_another_text_in_one_field_is_not(String field) {
        assertEquals(with(field, "Rain"), with(field, "Rain"));
        assertEquals(with(field, "Rain").hashCode(), with(field, "Rain").hashCode());
        assertNotEquals(with(field, "Rain"), with(field, "Sun"));
        assertNotEquals(with(field, "Rain"), new EntryFields());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void an_empty_text_that_a_database_gives_back_as_null_is_equal_to_it(String field) {
        assertEquals(with(field, ""), with(field, null));
        assertEquals(with(field, null), with(field, ""));
        assertEquals(with(field, "").hashCode(), with(field, null).hashCode());
        assertNotEquals(with(field, "Rain"), with(field, null));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_character_that_cannot_be_shown_makes_no_difference(String field) {
        assertEquals(with(field, "Rain"), with(field, "\u0007Rain\uD800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "date", "zone", "visibility", "publish"})
    void a_draft_keeps_a_choice_and_not_one_that_is_longer_than_any_that_is_offered(String field) {
        assertEquals(with(field, LONGEST_CHOICE), with(field, LONGEST_CHOICE).storable());
        assertEquals(with(field, ""), with(field, LONGEST_CHOICE + "x").storable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "text", "tags"})
    void a_draft_keeps_a_text_of_any_length(String field) {
        assertEquals(with(field, LONGEST_CHOICE.repeat(9)), with(field, LONGEST_CHOICE.repeat(9)).storable());
    }

    @Test
    void a_draft_is_in_markdown_where_its_format_is_unknown() {
        assertEquals("plain", with("format", "plain").storable().format());
        for (String format : List.of("markdown", "html", "", LONGEST_CHOICE)) {
            assertEquals("markdown", with("format", format).storable().format());
        }
    }

    @Test
    void a_copy_differs_in_one_field_alone() {
        var fields = with("title", "Monday");

        assertEquals("It rained.\nAll day.", fields.withText("It rained.\r\nAll day.").text());
        assertEquals("2026-11-24T03:43", fields.datedOn("2026-11-24T03:43").date());
        assertEquals("2026-11-24T03:43", fields.plannedFor("2026-11-24T03:43").publish());
        assertEquals(fields, fields.withText("It rained.").datedOn("2026-11-24T03:43").withText("").datedOn(""));
    }

    @Test
    void planned_fields_are_dated_on_the_planned_time_unless_they_have_a_date() {
        var planned = new EntryFields().plannedFor("2026-11-24T03:43");

        assertEquals(new EntryFields().datedOn("2026-11-24T03:43"), planned.due());
        assertEquals(new EntryFields().datedOn("2025-01-01T00:00"), planned.datedOn("2025-01-01T00:00").due());
    }

    private static EntryFields with(String name, String value) {
        try {
            var fields = new EntryFields();
            Field field = EntryFields.class.getDeclaredField(name);
            field.setAccessible(true); // as Jakarta REST and Jakarta Persistence set it
            field.set(fields, value);
            return fields;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

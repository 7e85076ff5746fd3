package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form class that is filled outside of its own request says the same as one that Jakarta REST has filled. */
class FormBeanTest {

    @Test
    void fields_are_filled_with_the_sent_values() {
        var note = FormBean.of(Note.class, Map.of("title", List.of("Rain", "Sun"), "number", List.of("7"), "tag", List.of("a", "b"),
                "place", List.of("Lisbon"), "unknown", List.of("x")));

        assertEquals("Rain", note.title);
        assertEquals(7, note.number);
        assertEquals(List.of("a", "b"), note.tags);
        assertEquals("Lisbon", note.where.place);
        assertEquals("kept", note.own);
    }

    @Test
    void a_missing_value_has_its_default() {
        var note = FormBean.of(Note.class, Map.of());

        assertEquals("untitled", note.title);
        assertEquals(3, note.number);
        assertEquals(List.of(), note.tags);
        assertNull(note.where.place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "99999999999", " 7"})
    void a_wrong_number_counts_as_missing(String text) {
        assertEquals(3, FormBean.of(Note.class, Map.of("number", List.of(text))).number);
    }

    @Test
    void inherited_fields_are_filled_too() {
        Note note = FormBean.of(LongNote.class, Map.of("title", List.of("Rain")));

        assertEquals("Rain", note.title);
    }

    @Test
    void a_class_that_is_not_a_form_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> FormBean.of(Odd.class, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> FormBean.of(Integer.class, Map.of()));
    }

    /** A form with a field of each kind. */
    public static class Note {
        @FormParam("title") @DefaultValue("untitled") private String title;
        @FormParam("number") @DefaultValue("3") private int number;
        @FormParam("tag") private List<String> tags;
        @BeanParam private Where where;
        private String own = "kept";
    }

    /** A form in another one. */
    public static class Where {
        @FormParam("place") private String place;
    }

    /** A form that extends another one. */
    public static class LongNote extends Note {
    }

    /** A form with a field that no form of ours has. */
    public static class Odd {
        @FormParam("price") private double price;
    }
}

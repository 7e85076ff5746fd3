package journal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T03:43:02.123456", "2026-11-24T03:43:02", "2026-11-24T03:43", "1969-12-31T23:59:59.999999",
        "0001-01-01T00:00"})
    void a_cursor_is_read_as_it_is_written(String moment) {
        var cursor = new Cursor(LocalDateTime.parse(moment), 42);

        assertEquals(cursor, Cursor.valueOf(cursor.toString()));
    }

    @Test
    void an_address_of_an_older_list_leads_to_the_same_place() {
        assertEquals(Cursor.valueOf("2026-11-24T03:43:02.123456-42"), Cursor.valueOf("2026-11-24T03:43:02.123456Z-42"));
    }

    @Test
    void the_newest_place_has_a_name() {
        assertEquals(Long.MAX_VALUE, Cursor.valueOf(Cursor.NEWEST).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "yesterday-42", "2026-13-24T03:43:02Z-1", "2026-11-24T03:43:02Z", "2026-11-24T03:43:02Z-",
        "2026-11-24T03:43:02Z-9999999999999999999", "2026-11-24T03:43:02Z--1", "' OR 1=1 --"})
    void no_page_has_another_address(String text) {
        assertThrows(IllegalArgumentException.class, () -> Cursor.valueOf(text));
    }
}

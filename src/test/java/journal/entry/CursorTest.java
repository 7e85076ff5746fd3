package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T03:43:02.123456Z", "2026-11-24T03:43:02Z", "1969-12-31T23:59:59.999999Z"})
    void a_cursor_is_read_as_it_is_written(String moment) {
        var cursor = new Cursor(Instant.parse(moment), 42);

        assertEquals(cursor, Cursor.valueOf(cursor.toString()));
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

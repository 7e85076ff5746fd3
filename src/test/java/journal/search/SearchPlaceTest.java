package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPlaceTest {
    @Test
    void a_place_is_read_as_it_was_written() {
        for (var place : new SearchPlace[] {new SearchPlace(12.5f, -62_135_596_800_000_000L, 42), new SearchPlace(0, 0, 1)}) {
            assertEquals(place, SearchPlace.valueOf(place.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2", "x.1.1", "7f800000.1.1", "7fc00000.1.1", "1.1.-1", "1.1.1.1", "123456789.1.1",
        "1.9999999999999999999.1"})
    void anything_else_is_no_place(String text) {
        assertThrows(IllegalArgumentException.class, () -> SearchPlace.valueOf(text));
    }
}

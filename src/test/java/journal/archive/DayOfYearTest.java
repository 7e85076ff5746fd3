package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayOfYearTest {

    @ParameterizedTest
    @CsvSource({"2026-11-24, [--11-24]", "2026-02-28, '[--02-28, --02-29]'", "2024-02-28, [--02-28]", "2024-02-29, [--02-29]",
        "1900-02-28, '[--02-28, --02-29]'", "2000-02-28, [--02-28]", "2026-03-01, [--03-01]", "2026-01-31, [--01-31]"})
    void the_last_of_february_is_the_leap_day_too_where_there_is_none(LocalDate today, String days) {
        assertEquals(days, DayOfYear.valueOf(DayOfYear.TODAY).on(today).days().toString());
    }

    @ParameterizedTest
    @CsvSource({"02-28, 02-27, 02-29", "02-29, 02-28, 03-01", "12-31, 12-30, 01-01", "01-01, 12-31, 01-02"})
    void a_day_that_is_asked_for_is_itself_and_has_neighbours(String text, String earlier, String later) {
        DayOfYear day = DayOfYear.valueOf(text).on(LocalDate.of(2026, 2, 28));

        assertEquals(1, day.days().size());
        assertEquals(text, day.toString());
        assertEquals(earlier, day.earlier().toString());
        assertEquals(later, day.later().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-30", "13-01", "00-10", "1-1", "", "--02-28", "2026-02-28", "02-28 "})
    void anything_else_is_no_day(String text) {
        assertThrows(IllegalArgumentException.class, () -> DayOfYear.valueOf(text));
    }
}

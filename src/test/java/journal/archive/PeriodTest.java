package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-01-01, 2025-01-01", "2024/02, 2024-02-01, 2024-03-01", "2024/02/29, 2024-02-29, 2024-03-01",
        "2024/12, 2024-12-01, 2025-01-01", "2024/12/31, 2024-12-31, 2025-01-01", "0001, 0001-01-01, 0002-01-01"})
    void it_goes_from_its_first_day_to_the_one_after_its_last(String address, LocalDate from, LocalDate to) {
        Period period = Period.of(address.split("/")).orElseThrow();

        assertEquals(from, period.from());
        assertEquals(to, period.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "99", "12345", "2024/13", "2024/00", "2024/2", "2023/02/29", "2024/02/30", "2024/04/31", "2024-02",
        "2024/02-01", "x", "2024/0x", ""})
    void there_is_none_that_never_was(String address) {
        assertEquals(Optional.empty(), Period.of(address.split("/")));
    }

    @ParameterizedTest
    @CsvSource({"2024/03/01, 2024-02-29, 2024-03-02", "2023/03/01, 2023-02-28, 2023-03-02", "2024/01, 2023-12-01, 2024-02-01",
        "2024, 2023-01-01, 2025-01-01", "2024/12/31, 2024-12-30, 2025-01-01"})
    void those_beside_it_touch_it(String address, LocalDate earlier, LocalDate later) {
        Period period = Period.of(address.split("/")).orElseThrow();

        assertEquals(Optional.of(earlier), period.earlier().map(Period::from));
        assertEquals(Optional.of(later), period.later().map(Period::from));
    }

    @Test
    void time_begins_with_the_first_year_and_ends_with_the_last_that_an_entry_may_have() {
        assertEquals(Optional.empty(), Period.of("0001").orElseThrow().earlier());
        assertEquals(Optional.empty(), Period.of("9999", "12", "31").orElseThrow().later());
    }
}

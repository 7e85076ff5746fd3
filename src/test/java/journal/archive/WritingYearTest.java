package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingYearTest {

    @ParameterizedTest(name = "on {0} with {1}")
    @CsvSource({"2026-11-24, '', 0, 0", "2026-11-24, 2026-11-24, 1, 1", "2026-11-24, 2026-11-23, 1, 1", "2026-11-24, 2026-11-22, 0, 1",
        "2026-11-24, 2026-11-24 2026-11-23 2026-11-21, 2, 2", "2026-11-24, 2026-11-24 2026-11-22 2026-11-21 2026-11-20, 1, 3",
        "2026-03-01, 2026-03-01 2026-02-28, 2, 2", "2024-03-01, 2024-03-01 2024-02-28, 1, 1",
        "2024-03-01, 2024-03-01 2024-02-29 2024-02-28, 3, 3", "2026-01-01, 2026-01-01 2025-12-31, 2, 2",
        "2026-03-30, 2026-03-30 2026-03-29 2026-03-28, 3, 3", // summer time begins
        "2026-10-26, 2026-10-26 2026-10-25 2026-10-24, 3, 3", // and ends
        "2026-11-24, 2026-11-25 2026-11-24, 2, 2", // written beyond the date line
        "2026-11-24, 2026-11-25 2026-11-23, 1, 1"})
    void days_in_a_row_are_counted_up_to_today_or_yesterday(LocalDate today, String written, int streak, int longest) {
        var days = Arrays.stream(written.split(" ")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        var year = new WritingYear(today, days.collect(Collectors.toMap(Function.identity(), day -> 1)));

        assertEquals(streak, year.streak());
        assertEquals(longest, year.longest());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2025-12-01, 2026-12-01", "2024-02-29, 2023-03-01, 2024-03-01", "2026-12-31, 2026-01-01, 2027-01-01"})
    void a_year_is_twelve_months_of_which_this_one_is_the_last(LocalDate today, LocalDate begin, LocalDate end) {
        var year = new WritingYear(today, Map.of());

        assertEquals(begin, WritingYear.begin(today));
        assertEquals(end, WritingYear.end(today));
        assertEquals(12, year.months().size());
        assertEquals(begin, year.months().get(0));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, 29", "2026-02-01, 28", "2026-04-01, 30", "2026-12-01, 31"})
    void a_month_has_the_days_that_it_has(LocalDate month, int length) {
        var days = new WritingYear(month, Map.of(month, 3)).days(month);

        assertEquals(31, days.size());
        assertEquals(length, days.stream().filter(WritingYear.Day::exists).count());
        assertEquals(3, days.get(0).count());
    }

    @Test
    void a_busier_day_looks_busier() {
        var levels = IntStream.of(0, 1, 2, 3, 4, 7, 8, 1_000).map(count -> new WritingYear.Day(true, count).level()).boxed().toList();

        assertEquals(List.of(0, 1, 2, 2, 3, 3, 4, 4), levels);
    }
}

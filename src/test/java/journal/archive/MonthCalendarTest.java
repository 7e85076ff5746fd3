package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthCalendarTest {

    @ParameterizedTest(name = "{0}, weeks from {1} on")
    @CsvSource({"2026-11, MONDAY, 6, 6", "2026-11, SUNDAY, 5, 0", "2026-11, SATURDAY, 5, 1", "2026-02, SUNDAY, 4, 0",
        "2024-02, MONDAY, 5, 3", "2027-02, MONDAY, 4, 0", "2000-02, SATURDAY, 5, 3", "1900-02, THURSDAY, 4, 0",
        "2021-05, MONDAY, 6, 5"})
    void a_month_lies_in_its_weeks(YearMonth month, DayOfWeek firstDay, int weeks, int before) {
        var calendar = new MonthCalendar(month, firstDay, Set.of());

        var fields = calendar.weeks().stream().flatMap(List::stream).toList();
        var inMonth = fields.stream().filter(MonthCalendar.Day::inMonth).map(day -> day.date().getDayOfMonth()).toList();

        assertEquals(weeks, calendar.weeks().size());
        assertTrue(calendar.weeks().stream().allMatch(week -> week.size() == 7 && week.get(0).date().getDayOfWeek() == firstDay));
        assertEquals(IntStream.rangeClosed(1, month.lengthOfMonth()).boxed().toList(), inMonth);
        assertEquals(before, fields.stream().takeWhile(day -> !day.inMonth()).count());
        assertEquals(firstDay, calendar.weekdays().get(0).getDayOfWeek());
    }

    @Test
    void the_days_with_entries_are_marked() {
        var leapDay = LocalDate.of(2024, 2, 29);

        var marked = new MonthCalendar(YearMonth.of(2024, 2), DayOfWeek.MONDAY, Set.of(leapDay)).weeks().stream().flatMap(List::stream)
                .filter(MonthCalendar.Day::written).map(MonthCalendar.Day::date).toList();

        assertEquals(List.of(leapDay), marked);
    }
}

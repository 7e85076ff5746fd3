package journal.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month as a calendar, week by week.
 *
 * @param firstDay the first day of a week
 * @param written the days with entries
 */
public record MonthCalendar(YearMonth month, DayOfWeek firstDay, Set<LocalDate> written) {
    private static final int WEEK = 7; // days

    public MonthCalendar {
        written = Set.copyOf(written);
    }

    /**
     * A field of the calendar.
     *
     * @param inMonth whether it belongs to the month; the first and the last week may reach beyond it
     * @param written whether it has entries
     */
    public record Day(LocalDate date, boolean inMonth, boolean written) {
    }

    /** The first day of the month. */
    public LocalDate begin() {
        return month.atDay(1);
    }

    /** The seven days of one week, for their names. */
    public List<LocalDate> weekdays() {
        return days(firstOf(begin())).toList();
    }

    /** The weeks of the month, each with seven days. */
    public List<List<Day>> weeks() {
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate week = firstOf(begin()); !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            weeks.add(days(week).map(date -> new Day(date, YearMonth.from(date).equals(month), written.contains(date))).toList());
        }
        return weeks;
    }

    private LocalDate firstOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(firstDay));
    }

    private static Stream<LocalDate> days(LocalDate week) {
        return IntStream.range(0, WEEK).mapToObj(week::plusDays);
    }
}

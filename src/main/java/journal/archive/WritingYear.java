package journal.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An author's entries on each day of twelve months, of which the current month is the last.
 *
 * @param today the current day in the author's zone
 * @param counts the number of entries of each day with entries
 */
public record WritingYear(LocalDate today, Map<LocalDate, Integer> counts) {
    private static final int MONTHS = 12;
    private static final int MONTH = 31; // days of the longest month
    private static final int[] LEVELS = {1, 2, 4, 8}; // the least entries of each level

    public WritingYear {
        counts = Map.copyOf(counts);
    }

    /**
     * A day of the year.
     *
     * @param exists whether the month has this day
     * @param count the number of its entries
     */
    public record Day(boolean exists, int count) {
        /** Its level of activity, from 0 to 4. */
        public int level() {
            return (int) IntStream.of(LEVELS).filter(from -> from <= count).count();
        }
    }

    /** The first day of the twelve months that end with the month of this day. */
    static LocalDate begin(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS - 1).atDay(1);
    }

    /** The first day after the month of this day. */
    static LocalDate end(LocalDate today) {
        return YearMonth.from(today).plusMonths(1).atDay(1);
    }

    /** The first days of its months. */
    public List<LocalDate> months() {
        return Stream.iterate(begin(today), end(today)::isAfter, month -> month.plusMonths(1)).toList();
    }

    /** The days of a month, always 31. */
    public List<Day> days(LocalDate month) {
        return IntStream.range(0, MONTH).mapToObj(month::plusDays)
                .map(day -> new Day(day.getMonth() == month.getMonth(), counts.getOrDefault(day, 0))).toList();
    }

    /** The number of days in a row up to today, or up to yesterday if today has no entry yet. Days before the year do not count. */
    public int streak() {
        // an entry may have tomorrow's date, in a zone further east
        LocalDate last = Stream.of(today.plusDays(1), today).filter(counts::containsKey).findFirst().orElse(today.minusDays(1));
        return lengthUpTo(last);
    }

    /** The largest number of days in a row. */
    public int longest() {
        return counts.keySet().stream().filter(day -> !counts.containsKey(day.plusDays(1))).mapToInt(this::lengthUpTo).max().orElse(0);
    }

    private int lengthUpTo(LocalDate last) {
        return (int) Stream.iterate(last, counts::containsKey, day -> day.minusDays(1)).count();
    }
}

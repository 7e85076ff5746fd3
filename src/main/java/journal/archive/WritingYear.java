package journal.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which somebody wrote in the twelve months up to today, this one being the last of them.
 *
 * @param today where the author is
 * @param counts how many entries the days have that have any
 */
public record WritingYear(LocalDate today, Map<LocalDate, Integer> counts) {
    private static final int MONTHS = 12;
    private static final int MONTH = 31; // days of the longest
    private static final int[] LEVELS = {1, 2, 4, 8}; // entries from which on a day looks busier

    public WritingYear {
        counts = Map.copyOf(counts);
    }

    /**
     * A day of the year.
     *
     * @param exists false for those that a month does not have
     * @param count its entries
     */
    public record Day(boolean exists, int count) {
        /** How busy it was: from 0 to 4. */
        public int level() {
            return (int) IntStream.of(LEVELS).filter(from -> from <= count).count();
        }
    }

    /** The first day of the year that ends in the month of this day. */
    static LocalDate begin(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS - 1).atDay(1);
    }

    /** The first day after the year that ends in the month of this day. */
    static LocalDate end(LocalDate today) {
        return YearMonth.from(today).plusMonths(1).atDay(1);
    }

    /** The first days of its months. */
    public List<LocalDate> months() {
        return Stream.iterate(begin(today), end(today)::isAfter, month -> month.plusMonths(1)).toList();
    }

    /** The days of a month, 31 for each. */
    public List<Day> days(LocalDate month) {
        return IntStream.range(0, MONTH).mapToObj(month::plusDays)
                .map(day -> new Day(day.getMonth() == month.getMonth(), counts.getOrDefault(day, 0))).toList();
    }

    /** The days in a row up to today, or up to yesterday where today has no entry yet; never more than there are in the year. */
    public int streak() {
        // the last entry may be of tomorrow: written where it is that day already
        LocalDate last = Stream.of(today.plusDays(1), today).filter(counts::containsKey).findFirst().orElse(today.minusDays(1));
        return lengthUpTo(last);
    }

    /** The most days in a row. */
    public int longest() {
        return counts.keySet().stream().filter(day -> !counts.containsKey(day.plusDays(1))).mapToInt(this::lengthUpTo).max().orElse(0);
    }

    private int lengthUpTo(LocalDate last) {
        return (int) Stream.iterate(last, counts::containsKey, day -> day.minusDays(1)).count();
    }
}

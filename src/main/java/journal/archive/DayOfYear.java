package journal.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A day of any year; as text it is {@code 02-28}.
 *
 * @param days the day, with 29 February too if a common year shows it on this day; none for today
 */
public record DayOfYear(List<MonthDay> days) {
    /** The text for the current day. */
    public static final String TODAY = "today";
    private static final Pattern TEXT = Pattern.compile("\\d{2}-\\d{2}");
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final int LEAP_YEAR = 2000;
    private static final String PREFIX = "--"; // of a MonthDay as text (XML Schema, gMonthDay)

    public DayOfYear {
        days = List.copyOf(days);
    }

    /**
     * Parses {@code today} or a day of any year.
     *
     * @throws IllegalArgumentException for any other text: Jakarta REST answers with 404 (3.1, section 3.2)
     */
    public static DayOfYear valueOf(String text) {
        if (text.equals(TODAY)) {
            return new DayOfYear(List.of());
        }
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("No day");
        }
        try {
            return new DayOfYear(List.of(MonthDay.parse(PREFIX + text)));
        } catch (DateTimeException invalid) {
            throw new IllegalArgumentException(invalid);
        }
    }

    /** The same day, or for today the day of this date. On 28 February of a common year it includes 29 February. */
    DayOfYear on(LocalDate date) {
        if (!days.isEmpty()) {
            return this;
        }
        MonthDay today = MonthDay.from(date);
        boolean both = date.plusDays(1).getDayOfMonth() == 1 && today.getMonth() == LEAP_DAY.getMonth() && !Year.isLeap(date.getYear());
        return new DayOfYear(both ? List.of(today, LEAP_DAY) : List.of(today));
    }

    /** The day before it. */
    DayOfYear earlier() {
        return moved(-1);
    }

    /** The day after it. */
    DayOfYear later() {
        return moved(1);
    }

    /** The day in a leap year. */
    LocalDate inLeapYear() {
        return days.get(0).atYear(LEAP_YEAR);
    }

    @Override
    public String toString() {
        return days.get(0).toString().substring(PREFIX.length());
    }

    private DayOfYear moved(int by) {
        return new DayOfYear(List.of(MonthDay.from(inLeapYear().plusDays(by))));
    }
}

package journal.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One day or two of any year; as text it is {@code 02-28}.
 *
 * @param days the day, and 29 February too where that falls on it; none for today
 */
public record DayOfYear(List<MonthDay> days) {
    /** Stands for the day that it is now. */
    public static final String TODAY = "today";
    private static final Pattern TEXT = Pattern.compile("\\d{2}-\\d{2}");
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final int LEAP_YEAR = 2000;
    private static final String XML = "--"; // before a day of any year: XML Schema's gMonthDay

    public DayOfYear {
        days = List.copyOf(days);
    }

    /**
     * Reads a day of any year.
     *
     * @throws IllegalArgumentException for anything else: Jakarta REST then answers that there is no such page (3.1, section 3.2)
     */
    public static DayOfYear valueOf(String text) {
        if (text.equals(TODAY)) {
            return new DayOfYear(List.of());
        }
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("No day");
        }
        try {
            return new DayOfYear(List.of(MonthDay.parse(XML + text)));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(none);
        }
    }

    /** The same; where it is today, the day of this date: what was written on 29 February has its day on the 28th of a common year. */
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

    /** The day in a year that has all of them. */
    LocalDate inLeapYear() {
        return days.get(0).atYear(LEAP_YEAR);
    }

    @Override
    public String toString() {
        return days.get(0).toString().substring(XML.length());
    }

    private DayOfYear moved(int by) {
        return new DayOfYear(List.of(MonthDay.from(inLeapYear().plusDays(by))));
    }
}

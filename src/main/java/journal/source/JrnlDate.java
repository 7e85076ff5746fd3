package journal.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as jrnl writes it: its user chooses the order of day, month and year, 12 or 24 hours, and whether there is a time.
 *
 * @param time the local time
 * @param isDay whether there is no time
 */
record JrnlDate(LocalDateTime time, boolean isDay) {
    /** The expression of a day. It has seven groups. */
    static final String DAY = "(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))";
    /** The expression of a time of day. It has four groups. */
    static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp])\\.?[Mm]\\.?)?";
    private static final Pattern WHOLE = Pattern.compile(DAY + "(?:[ T](.*))?");
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final int NOON = 12;

    /** A date that is in the calendar. */
    static Optional<JrnlDate> of(String text) {
        Matcher date = WHOLE.matcher(text.strip());
        try {
            return date.matches() ? at(day(date), date.group(8)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher date) {
        boolean isYearFirst = date.group(1) != null;
        return LocalDate.of(number(date.group(isYearFirst ? 1 : 7)), number(date.group(isYearFirst ? 3 : 6)),
                number(date.group(isYearFirst ? 4 : 5)));
    }

    private static Optional<JrnlDate> at(LocalDate day, String clock) {
        if (clock == null) {
            return Optional.of(new JrnlDate(day.atStartOfDay(), true));
        }
        Matcher time = TIME.matcher(clock);
        return time.matches()
                ? Optional.of(new JrnlDate(day.atTime(hour(time), number(time.group(2)), number(time.group(3))), false))
                : Optional.empty();
    }

    private static int hour(Matcher time) {
        int hour = number(time.group(1));
        if (time.group(4) == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + ("P".equals(time.group(4).toUpperCase(Locale.ROOT)) ? NOON : 0);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The date in an unknown zone. */
    SourceTime sourceTime() {
        return isDay ? SourceTime.on(time.toLocalDate()) : SourceTime.local(time);
    }
}

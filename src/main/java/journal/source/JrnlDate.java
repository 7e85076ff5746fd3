package journal.source;

import java.time.DateTimeException;
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
    /** The expression of a date and its time. It has eleven groups. */
    static final String FORM = "(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))"
            + "(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp])\\.?[Mm]\\.?)?)?";
    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final int NOON = 12;

    /** A date that is in the calendar. */
    static Optional<JrnlDate> of(String text) {
        Matcher date = WHOLE.matcher(text.strip());
        try {
            return date.matches() ? Optional.of(of(date)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static JrnlDate of(Matcher date) {
        boolean isYearFirst = date.group(1) != null;
        int year = number(date.group(isYearFirst ? 1 : 7));
        int month = number(date.group(isYearFirst ? 3 : 6));
        int day = number(date.group(isYearFirst ? 4 : 5));
        return new JrnlDate(LocalDateTime.of(year, month, day, hour(date), number(date.group(9)), number(date.group(10))),
                date.group(8) == null);
    }

    private static int hour(Matcher date) {
        int hour = number(date.group(8));
        if (date.group(11) == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + ("P".equals(date.group(11).toUpperCase(Locale.ROOT)) ? NOON : 0);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The date in an unknown zone. */
    SourceTime sourceTime() {
        return isDay ? SourceTime.on(time.toLocalDate()) : SourceTime.local(time);
    }
}

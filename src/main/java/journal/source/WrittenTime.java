package journal.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as it is written in the head of a text: {@code 2026-11-30}, {@code 2026-11-30 20:15:00 +0100}, or as in e-mail (RFC 5322). */
final class WrittenTime {
    private static final Pattern FORM = Pattern.compile("(?s)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?:[Tt]|\\s{1,3})(\\d.*))?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})|))?\\s{0,3}(\\S*)");
    private static final Pattern ZONE =
            Pattern.compile("|[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?|[A-Z][A-Za-z_]{1,30}/[A-Za-z_/-]{1,40}");
    private static final int YEAR_MIN = 1000; // 0000 and 0001 are what programs write without a date

    private WrittenTime() {
    }

    /** The date that a text says; none where it says another thing. */
    static SourceTime of(String text) {
        Matcher form = FORM.matcher(text.strip());
        try {
            return form.matches() ? time(form) : SourceTime.at(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException other) {
            return SourceTime.NONE;
        }
    }

    private static SourceTime time(Matcher form) {
        LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
        if (day.getYear() < YEAR_MIN) {
            return SourceTime.NONE;
        } else if (form.group(4) == null) {
            return SourceTime.on(day);
        }
        Matcher clock = CLOCK.matcher(form.group(4));
        return clock.matches() && ZONE.matcher(clock.group(5)).matches() ? at(day, clock) : SourceTime.NONE;
    }

    private static SourceTime at(LocalDate day, Matcher form) {
        LocalTime clock = LocalTime.of(number(form, 1), number(form, 2), form.group(3) == null ? 0 : number(form, 3), nanos(form));
        String zone = form.group(5);
        if (zone.isEmpty()) {
            return SourceTime.local(day.atTime(clock));
        }
        ZonedDateTime moment = day.atTime(clock).atZone(ZoneId.of("z".equals(zone) ? "Z" : offset(zone)));
        return zone.length() < 4 && !zone.matches("[+-].*") ? SourceTime.at(moment.toInstant()) : SourceTime.at(moment); // UTC is nobody's zone
    }

    private static String offset(String zone) {
        return zone.matches("[+-]\\d{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static int nanos(Matcher form) {
        return form.group(4) == null ? 0 : Integer.parseInt((form.group(4) + "000000000").substring(0, 9));
    }
}

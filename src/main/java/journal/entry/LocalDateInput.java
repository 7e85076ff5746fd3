package journal.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A local date and time as an author types it, as {@code datetime-local} says it (WHATWG HTML, 2.3.5.5). */
public final class LocalDateInput {
    private static final Pattern TEXT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[\\d:.]*");

    private static final int MINUTE = "2026-11-24T03:43".length();

    private LocalDateInput() {
    }

    /** The time that was typed; nothing where it is none, such as one on 29 February of a common year. */
    static Optional<LocalDateTime> read(String typed) {
        try {
            return TEXT.matcher(typed).matches() && !typed.startsWith("0000") ? Optional.of(LocalDateTime.parse(typed)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The field of a moment, to the minute. */
    static String of(ZonedDateTime moment) {
        return moment.toLocalDateTime().toString().substring(0, MINUTE);
    }

    /** Whether clocks in the zone ever showed that time: at the beginning of summer time they skip some. */
    static boolean exists(LocalDateTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(time).isEmpty();
    }

    /** The moment at which clocks in the zone showed the time that was typed, the first one of two; nothing where they never do. */
    public static Optional<Instant> moment(String typed, ZoneId zone) {
        return read(typed).filter(time -> exists(time, zone)).map(time -> time.atZone(zone).toInstant());
    }
}

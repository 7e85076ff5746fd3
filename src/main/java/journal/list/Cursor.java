package journal.list;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.database.LocalDateTimeColumn;

/**
 * A place between two rows of a list, which is ordered by time and id, the latest first: every row with an earlier time, or the same time
 * and a lower id, comes after it. As text it is {@code 2026-11-24T03:43:02.123456-42}.
 *
 * @param at a local date and time in whole microseconds; a moment is that of UTC
 * @param id the id of the row before it
 */
public record Cursor(LocalDateTime at, long id) {
    /** The place before the newest row. */
    public static final String NEWEST = "newest";
    private static final LocalDateTime END_OF_TIME = LocalDateTime.parse("9999-12-31T23:59:59");
    private static final Pattern TEXT = Pattern.compile("(\\d{4}-[\\dT:.-]+?)Z?-(\\d{1,18})"); // older addresses have a Z

    /** The cursor at a time, in microseconds as the database has them, and an id. */
    static Cursor of(long micros, long id) {
        return new Cursor(LocalDateTimeColumn.time(micros), id);
    }

    /**
     * Reads a cursor.
     *
     * @throws IllegalArgumentException for anything else: Jakarta REST then answers that there is no such page (3.1, section 3.2)
     */
    public static Cursor valueOf(String text) {
        if (text.equals(NEWEST)) {
            return new Cursor(END_OF_TIME, Long.MAX_VALUE);
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No place in the list");
        }
        try {
            return new Cursor(LocalDateTime.parse(parts.group(1)), Long.parseLong(parts.group(2)));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException(noTime);
        }
    }

    /** Whether it is the place before the newest row. */
    boolean isNewest() {
        return at.equals(END_OF_TIME);
    }

    @Override
    public String toString() {
        return at + "-" + id;
    }
}

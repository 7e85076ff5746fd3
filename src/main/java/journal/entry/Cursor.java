package journal.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two entries of the list, newest first: everything older than this moment, or as old and with a lower number, comes
 * after it. As text it is {@code 2026-11-24T03:43:02.123456Z-42}.
 *
 * @param at a moment in whole microseconds
 * @param id an entry's number
 */
public record Cursor(Instant at, long id) {
    /** The place before the newest entry. */
    public static final String NEWEST = "newest";
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern TEXT = Pattern.compile("(\\d{4}-[\\dT:.-]+Z)-(\\d{1,18})");

    /** The place right after an entry. */
    static Cursor after(Entry entry) {
        return new Cursor(entry.getCreatedAt(), entry.getId());
    }

    /**
     * Reads a place.
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
            return new Cursor(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2)));
        } catch (DateTimeException noMoment) {
            throw new IllegalArgumentException(noMoment);
        }
    }

    /** Whether it is the place before the newest entry. */
    boolean isNewest() {
        return at.equals(END_OF_TIME);
    }

    @Override
    public String toString() {
        return at + "-" + id;
    }
}

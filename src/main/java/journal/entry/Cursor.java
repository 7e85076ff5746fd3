package journal.entry;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two entries of a list, which is ordered by their own local dates, newest first: everything with an earlier date, or the
 * same and a lower number, comes after it. As text it is {@code 2026-11-24T03:43:02.123456-42}.
 *
 * @param at a local date and time in whole microseconds
 * @param id an entry's number
 */
public record Cursor(LocalDateTime at, long id) {
    /** The place before the newest entry. */
    public static final String NEWEST = "newest";
    private static final LocalDateTime END_OF_TIME = LocalDateTime.parse("9999-12-31T23:59:59");
    private static final Pattern TEXT = Pattern.compile("(\\d{4}-[\\dT:.-]+?)Z?-(\\d{1,18})"); // older addresses have a Z

    /** The place right after an entry. */
    static Cursor after(Entry entry) {
        return new Cursor(entry.getLocalAt(), entry.getId());
    }

    /** The place right after a draft, in the list of those. */
    static Cursor after(Draft draft) {
        return new Cursor(LocalDateTime.ofInstant(draft.getSavedAt(), ZoneOffset.UTC), draft.getId());
    }

    /** The place right after an entry, in the list of what is in the trash. */
    static Cursor afterDeleted(Entry entry) {
        return new Cursor(LocalDateTime.ofInstant(entry.getDeletedAt(), ZoneOffset.UTC), entry.getId());
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
            return new Cursor(LocalDateTime.parse(parts.group(1)), Long.parseLong(parts.group(2)));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException(noTime);
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

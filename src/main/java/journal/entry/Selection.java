package journal.entry;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import journal.account.Account;
import journal.database.LocalDateTimeColumn;

/**
 * Which entries a list is of: a table of the schema with the columns {@code audience} and {@code local_at}, and a condition that an index
 * begins with.
 *
 * @param id the table's column with the number of the entry
 * @param condition SQL of ours, with a question mark for each of the values
 */
public record Selection(String table, String id, String condition, List<Object> values) {
    private static final int HUNDRED = 100;

    public Selection {
        values = List.copyOf(values);
    }

    /** All entries. */
    public static Selection all() {
        return entries("1 = 1");
    }

    /** What somebody wrote. */
    public static Selection by(Account author) {
        return entries("author_id = ?", author.getId());
    }

    /** The entries of a time: those dated from a moment on and before another one. */
    public static Selection between(LocalDateTime from, LocalDateTime to) {
        return entries("local_at >= ? AND local_at < ?", LocalDateTimeColumn.micros(from), LocalDateTimeColumn.micros(to));
    }

    /** The entries of this day of any year. */
    public static Selection on(MonthDay day) {
        return entries("month_day = ?", number(day));
    }

    /** The entries with the tag of this key. */
    public static Selection tagged(String key) {
        return new Selection("entry_tag", "entry_id", "tag = ?", List.of(key));
    }

    /** A day of any year as the database keeps it: 229 is 29 February. */
    static int number(MonthDay day) {
        return day.getMonthValue() * HUNDRED + day.getDayOfMonth();
    }

    private static Selection entries(String condition, Object... values) {
        return new Selection("entry", "id", "deleted_at IS NULL AND " + condition, List.of(values));
    }
}

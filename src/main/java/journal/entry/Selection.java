package journal.entry;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.database.LocalDateTimeColumn;

/**
 * Which entries a list is of: a table of the schema with the columns {@code audience} and {@code local_at}, and a condition that an index
 * begins with: it holds for any one of several rows of values.
 *
 * @param id the table's column with the number of the entry
 * @param index the index that begins with what the condition asks for, and goes on with what the list is ordered by
 * @param condition SQL of ours, with a question mark for each value
 * @param alternatives the values: an entry is selected where the condition holds with one of these
 * @param span the time that it is confined to, if it is
 */
public record Selection(String table, String id, String index, String condition, List<List<Object>> alternatives, Optional<Span> span) {
    private static final String ENTRY = "entry";
    private static final String ID = "id";
    private static final String THERE = "deleted_at IS NULL";
    private static final int HUNDRED = 100;

    /**
     * A time, in microseconds as the database has them. It is no part of the condition: a list begins and ends at its bounds, however much
     * there is beyond them.
     *
     * @param from its first moment
     * @param to the first moment after it
     */
    record Span(long from, long to) {
    }

    public Selection {
        alternatives = List.copyOf(alternatives);
    }

    /** All entries. */
    public static Selection all() {
        return new Selection(ENTRY, ID, "entry_list", THERE, List.of(List.of()), Optional.empty());
    }

    /** What somebody wrote. */
    public static Selection by(Account author) {
        return new Selection(ENTRY, ID, "entry_author_list", THERE + " AND author_id = ?", List.of(List.of(author.getId())),
                Optional.empty());
    }

    /** The entries of a time: those dated from a moment on and before another one. */
    public static Selection between(LocalDateTime from, LocalDateTime to) {
        return new Selection(ENTRY, ID, "entry_list", THERE, List.of(List.of()),
                Optional.of(new Span(LocalDateTimeColumn.micros(from), LocalDateTimeColumn.micros(to))));
    }

    /** The entries of these days of all years, dated before a moment. */
    public static Selection on(List<MonthDay> days, LocalDateTime before) {
        return new Selection(ENTRY, ID, "entry_day_list", THERE + " AND month_day = ?",
                days.stream().map(day -> List.<Object>of(number(day))).toList(),
                Optional.of(new Span(Long.MIN_VALUE, LocalDateTimeColumn.micros(before))));
    }

    /** The entries with the tag of this key. */
    public static Selection tagged(String key) {
        return new Selection("entry_tag", "entry_id", "entry_tag_list", "tag = ?", List.of(List.of(key)), Optional.empty());
    }

    /** A day of any year as the database keeps it: 229 is 29 February. */
    static int number(MonthDay day) {
        return day.getMonthValue() * HUNDRED + day.getDayOfMonth();
    }
}

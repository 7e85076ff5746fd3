package journal.entry;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import journal.account.Account;
import journal.list.ListDefinition;
import journal.list.ListDefinition.Span;

/** The lists of entries, ordered by the local time of each entry. What is in the trash is in none of them but its author's. */
public final class EntryLists {
    private static final String ENTRY = "entry";
    private static final String TIME = "local_at";
    private static final String THERE = "deleted_at IS NULL";
    private static final int HUNDRED = 100;

    private EntryLists() {
    }

    /** All entries. */
    public static ListDefinition all() {
        return ListDefinition.of(ENTRY, TIME, "entry_list", THERE);
    }

    /** The entries of an author. */
    public static ListDefinition by(Account author) {
        return ListDefinition.of(ENTRY, TIME, "entry_author_list", THERE + " AND author_id = ?", author.getId());
    }

    /** The entries dated from a local time on and before another one. */
    public static ListDefinition between(LocalDateTime from, LocalDateTime to) {
        return all().within(Span.of(from, to));
    }

    /** The entries of these days of all years, dated before a local time. */
    public static ListDefinition on(List<MonthDay> days, LocalDateTime before) {
        return ListDefinition.of(ENTRY, TIME, "entry_day_list", THERE + " AND month_day = ?")
                .withAnyOf(days.stream().map(EntryLists::column).toList()).within(Span.before(before));
    }

    /** The entries with the tag of this key. */
    public static ListDefinition tagged(String key) {
        return ListDefinition.of("entry_tag", TIME, "entry_tag_list", "tag = ?", key).identifiedBy("entry_id");
    }

    /** What an author has in the trash, by the moment it was deleted. */
    static ListDefinition trash(Account author) {
        return ListDefinition.of(ENTRY, "deleted_at", "entry_trash", "author_id = ?", author.getId());
    }

    /** A day of any year as the database keeps it: 229 is 29 February. */
    static int column(MonthDay day) {
        return day.getMonthValue() * HUNDRED + day.getDayOfMonth();
    }
}

package journal.entry;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param entries newest first
 * @param newer where the page before it ends, if there may be one
 * @param older where the next page begins, if there is one
 */
public record EntryPage(List<Entry> entries, Optional<Cursor> newer, Optional<Cursor> older) {
    public EntryPage {
        entries = List.copyOf(entries);
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /** The cursor for {@code after}; empty on the first page. */
    public String getNewer() {
        return newer.map(Cursor::toString).orElse("");
    }

    /** The cursor for {@code before}; empty on the last page. */
    public String getOlder() {
        return older.map(Cursor::toString).orElse("");
    }
}

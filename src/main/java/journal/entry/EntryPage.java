package journal.entry;

import java.util.List;
import java.util.Optional;

/**
 * A page of the list.
 *
 * @param entries newest first
 * @param older where the next page begins, if there is one
 */
public record EntryPage(List<Entry> entries, Optional<Cursor> older) {
    public EntryPage {
        entries = List.copyOf(entries);
    }

    /** The page that the first so many of the entries make up; one more says that there is another page. */
    static EntryPage of(List<Entry> found, int size) {
        if (found.size() <= size) {
            return new EntryPage(found, Optional.empty());
        }
        return new EntryPage(found.subList(0, size), Optional.of(Cursor.after(found.get(size - 1))));
    }
}

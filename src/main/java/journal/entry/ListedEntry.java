package journal.entry;

/**
 * An entry on a list.
 *
 * @param html as the list shows it, where that is ready; else empty
 * @param entry the entry, where the HTML is to be made; else null
 */
public record ListedEntry(EntryState state, String html, Entry entry) {

    /** The same with the entry as it was read; null where it was not. */
    ListedEntry with(Entry read) {
        return new ListedEntry(state, html, read);
    }

    /** Whether there is something to show: an entry may be gone meanwhile. */
    boolean isThere() {
        return !html.isEmpty() || entry != null;
    }
}

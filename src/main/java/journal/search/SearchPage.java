package journal.search;

import java.util.List;
import java.util.Map;
import journal.entry.Entry;

/**
 * A page of the entries that a search found.
 *
 * @param entries the best first
 * @param excerpts by the ids of the entries, the part of each text with the matches, as HTML
 * @param more whether there is another page
 * @param complete whether the search covered all entries of the journal
 */
public record SearchPage(List<Entry> entries, Map<Long, String> excerpts, boolean more, boolean complete) {
    public SearchPage {
        entries = List.copyOf(entries);
        excerpts = Map.copyOf(excerpts);
    }
}

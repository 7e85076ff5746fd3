package journal.search;

import java.util.List;
import java.util.Map;
import journal.entry.Entry;

/**
 * A page of what was found.
 *
 * @param entries the best first
 * @param excerpts by the numbers of the entries, the part of each text with what was looked for, as HTML
 * @param more whether there is another page
 * @param complete whether all entries of the journal have been looked at
 */
public record SearchPage(List<Entry> entries, Map<Long, String> excerpts, boolean more, boolean complete) {
    public SearchPage {
        entries = List.copyOf(entries);
        excerpts = Map.copyOf(excerpts);
    }
}

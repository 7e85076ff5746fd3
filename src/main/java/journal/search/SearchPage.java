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
 * @param complete whether the index has all entries of the journal
 * @param inTime whether all entries of the index were looked at before the time for a search had passed
 * @param cut whether some of what was typed was left out
 */
public record SearchPage(List<Entry> entries, Map<Long, String> excerpts, boolean more, boolean complete, boolean inTime, boolean cut) {
    public SearchPage {
        entries = List.copyOf(entries);
        excerpts = Map.copyOf(excerpts);
    }
}

package journal.search;

import java.util.List;

/**
 * The answer of the index to a search.
 *
 * @param entryIds the ids of the entries, the best first
 * @param more whether there are more
 * @param complete whether the index has all entries
 * @param inTime whether all entries of the index were looked at before the time for a search had passed
 */
record Hits(List<Long> entryIds, boolean more, boolean complete, boolean inTime) {
    Hits {
        entryIds = List.copyOf(entryIds);
    }

    /** The answer of an index that is not there yet. */
    static Hits none() {
        return new Hits(List.of(), false, false, true);
    }
}

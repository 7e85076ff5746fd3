package journal.search;

import java.util.List;

/**
 * The answer of the index to a search.
 *
 * @param entryIds the ids of the entries, the best first
 * @param more whether there are more
 * @param complete whether the index has all entries
 */
record Hits(List<Long> entryIds, boolean more, boolean complete) {
    Hits {
        entryIds = List.copyOf(entryIds);
    }

    /** The answer of an index that is not there yet. */
    static Hits none() {
        return new Hits(List.of(), false, false);
    }
}

package journal.search;

import java.util.List;

/**
 * What the index answers with.
 *
 * @param entries the numbers of entries, the best first
 * @param more whether there are more
 * @param complete whether all entries have been looked at
 */
record Hits(List<Long> entries, boolean more, boolean complete) {
    Hits {
        entries = List.copyOf(entries);
    }

    /** What an index finds that is not there yet. */
    static Hits none() {
        return new Hits(List.of(), false, false);
    }
}

package journal.search;

import java.util.List;
import java.util.Optional;

/**
 * What the index answers with.
 *
 * @param entries the numbers of entries, the best first
 * @param next where the next ones begin, if there are any
 * @param complete whether all entries have been looked at
 */
record Hits(List<Long> entries, Optional<SearchPlace> next, boolean complete) {
    Hits {
        entries = List.copyOf(entries);
    }

    /** What an index finds that is not there yet. */
    static Hits none() {
        return new Hits(List.of(), Optional.empty(), false);
    }
}

package journal.search;

import java.util.List;
import java.util.Optional;

/**
 * A page of what was found.
 *
 * @param found the best first
 * @param next where the next page begins, if there is one
 * @param complete whether all entries of the journal have been looked at
 */
public record SearchPage(List<Found> found, Optional<SearchPlace> next, boolean complete) {
    public SearchPage {
        found = List.copyOf(found);
    }
}

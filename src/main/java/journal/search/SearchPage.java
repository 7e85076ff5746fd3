package journal.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param found the best first
 * @param more whether there is another page
 * @param complete whether all entries of the journal have been looked at
 */
public record SearchPage(List<Found> found, boolean more, boolean complete) {
    public SearchPage {
        found = List.copyOf(found);
    }
}

package journal.api;

import journal.entry.Entry;
import journal.search.SearchPage;

/**
 * An entry that a search has found.
 *
 * @param excerpt the part of its text with the words, as HTML
 */
public record FoundJson(long id, String title, AuthorJson author, String excerpt, String address) {
    static FoundJson of(Entry entry, SearchPage page, String address) {
        return new FoundJson(entry.getId(), entry.getTitle(), AuthorJson.of(entry.getAuthor()), page.excerpts().get(entry.getId()),
                address);
    }
}

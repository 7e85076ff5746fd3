package journal.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.entry.Entry;

/**
 * The content of a feed, in any format.
 *
 * @param id the unique name of the feed, an absolute URI
 * @param path the path of the feed itself, unless it is a secret
 * @param page the path of the page with the same entries
 * @param items the entries, newest first
 * @param subscription the subscription of a private feed; empty for a public one
 */
record Feed(String title, String id, Optional<String> path, String page, List<Item> items, Optional<Subscription> subscription) {
    Feed {
        items = List.copyOf(items);
    }

    /** The same with another unique name. */
    Feed withId(String name) {
        return new Feed(title, name, path, page, items, subscription);
    }

    /** The time of the latest save of an entry; 1970 in an empty feed. */
    Instant savedAt() {
        return items.stream().map(Item::savedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * An entry of a feed.
     *
     * @param savedAt the time of its latest version
     */
    record Item(Entry entry, Instant savedAt) {
    }
}

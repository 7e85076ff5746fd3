package journal.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.entry.Entry;

/**
 * Entries for who subscribes to them, in whatever format.
 *
 * @param id what names the feed, an absolute address
 * @param path of the feed itself, unless it is a secret
 * @param page the path of the page that shows the same
 * @param items newest first
 * @param subscription that it is for; none where it is for everybody
 */
record Feed(String title, String id, Optional<String> path, String page, List<Item> items, Optional<Subscription> subscription) {
    Feed {
        items = List.copyOf(items);
    }

    /** When something in it was saved last; long ago where nothing is. */
    Instant savedAt() {
        return items.stream().map(Item::savedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * An entry of a feed.
     *
     * @param savedAt when its latest version was saved
     */
    record Item(Entry entry, Instant savedAt) {
    }
}

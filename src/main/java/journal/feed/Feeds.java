package journal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import journal.entry.Entry;
import journal.entry.EntryPages;
import journal.entry.VersionRepository;
import journal.list.ListDefinition;
import journal.list.PageRequest;
import journal.web.Addresses;

/** Makes feeds of the newest entries of a list, in each format. */
@RequestScoped
class Feeds {
    @Inject EntryPages pages;
    @Inject VersionRepository versions;
    @Inject Addresses addresses;
    @Inject AtomFeed atom;
    @Inject JsonFeed json;

    /** The newest entries of a list that are for one of these audiences. */
    List<Feed.Item> newest(ListDefinition list, Set<String> audiences) {
        List<Entry> newest = pages.page(list, PageRequest.first(), audiences).items();
        Map<Long, Instant> savedAt = versions.savedAt(newest);
        return newest.stream().map(entry -> new Feed.Item(entry, savedAt.get(entry.getId()))).toList();
    }

    /** A public feed. */
    Feed ofEverybody(String title, String path, String page, List<Feed.Item> items) {
        return new Feed(title, id(path), Optional.of(path), page, items, Optional.empty());
    }

    /** The unique name of a public feed by its path; that of an author by the first one, which stays when the author is renamed. */
    String id(String path) {
        return addresses.areKnown() ? addresses.of(path) : urn(path);
    }

    /** A unique name for a thing without an address: a UUID made from its name. */
    static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer with the feed in this format. */
    Response answer(Feed feed, Format format) {
        String written = format == Format.ATOM ? atom.write(feed) : json.write(feed);
        return Response.ok(written.getBytes(StandardCharsets.UTF_8), format.type()).build();
    }
}

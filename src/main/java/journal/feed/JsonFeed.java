package journal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import journal.entry.Entry;
import journal.web.Addresses;
import journal.web.Messages;

/** Writes feeds in JSON Feed 1.1, which has absolute addresses only. In a journal without an address a feed has none. */
@RequestScoped
class JsonFeed {
    @Inject FeedText text;
    @Inject Addresses addresses;
    @Inject Messages messages;

    /** The feed as a document. */
    String write(Feed feed) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("version", "https://jsonfeed.org/version/1.1").add("title", feed.title());
        if (addresses.areKnown()) {
            json.add("home_page_url", addresses.of(feed.page()));
            feed.path().ifPresent(path -> json.add("feed_url", addresses.of(path)));
        }
        var items = Json.createArrayBuilder();
        feed.items().forEach(item -> items.add(json(item, feed)));
        return json.add("items", items).build().toString();
    }

    private JsonObjectBuilder json(Feed.Item item, Feed feed) {
        Entry entry = item.entry();
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", text.id(entry));
        JsonObjectBuilder author = Json.createObjectBuilder().add("name", text.author(entry));
        if (addresses.areKnown()) {
            if (!entry.getAuthor().isFormer()) {
                author.add("url", addresses.of(text.authorPath(entry.getAuthor())));
            }
            json.add("url", addresses.of(text.path(entry)));
        }
        json.add("title", entry.getTitle()).add("content_html", text.html(entry, feed, Format.JSON));
        json.add("date_published", messages.datetime(entry.getDatedAt())).add("date_modified", messages.datetime(item.savedAt()));
        json.add("authors", Json.createArrayBuilder().add(author));
        if (!entry.getTags().isEmpty()) {
            json.add("tags", Json.createArrayBuilder(entry.getTags()));
        }
        if (!entry.getLanguage().isEmpty()) {
            json.add("language", entry.getLanguage());
        }
        return json;
    }
}

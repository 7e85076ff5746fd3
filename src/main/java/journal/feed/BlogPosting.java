package journal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import journal.entry.Entry;
import journal.web.Addresses;
import journal.web.Messages;

/** The metadata of an entry in the head of its page. */
@Named
@RequestScoped
public class BlogPosting {
    @Inject FeedText text;
    @Inject Addresses addresses;
    @Inject Messages messages;

    /** The entry as a {@code BlogPosting} of schema.org, in JSON-LD 1.1. Nothing in it can end a script element. */
    public String of(Entry entry) {
        JsonObjectBuilder author = Json.createObjectBuilder().add("@type", "Person").add("name", text.author(entry));
        JsonObjectBuilder posting = Json.createObjectBuilder().add("@context", "https://schema.org").add("@type", "BlogPosting");
        if (addresses.areKnown()) {
            if (!entry.getAuthor().isFormer()) {
                author.add("url", author(entry));
            }
            posting.add("url", addresses.of(text.path(entry)));
        }
        posting.add("headline", entry.getTitle()).add("datePublished", messages.datetime(entry.getDatedAt())).add("author", author);
        if (!entry.getTags().isEmpty()) {
            posting.add("keywords", Json.createArrayBuilder(entry.getTags()));
        }
        if (!entry.getLanguage().isEmpty()) {
            posting.add("inLanguage", entry.getLanguage());
        }
        return posting.build().toString().replace("<", "\\u003c"); // JSON has this character only in strings
    }

    /** The address of the author's page. */
    public String author(Entry entry) {
        return addresses.of(text.authorPath(entry.getAuthor()));
    }
}

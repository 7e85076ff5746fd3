package journal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import journal.entry.Entry;
import journal.entry.Tags;
import journal.web.Addresses;
import journal.web.Messages;

/**
 * Writes feeds in the Atom Syndication Format (RFC 4287). In a journal without an address, references are paths, which feed readers
 * resolve against the address of the feed (RFC 3986, 5.1.3).
 */
@RequestScoped
class AtomFeed {
    private static final String LINK = "link";
    private static final String LANGUAGE = "xml:lang";

    @Inject FeedText text;
    @Inject Addresses addresses;
    @Inject Messages messages;

    /** The feed as a document. */
    String write(Feed feed) {
        var xml = new XmlDocument("feed", "http://www.w3.org/2005/Atom");
        xml.element("id", feed.id());
        // only of the title: entries in an unknown language would inherit the language of the feed
        xml.begin("title").attribute(LANGUAGE, messages.getLanguage()).text(feed.title()).end();
        xml.element("updated", messages.datetime(feed.savedAt()));
        feed.path().ifPresent(path -> link(xml, "self", Format.ATOM.type().toString(), path));
        link(xml, "alternate", "text/html", feed.page());
        feed.items().forEach(item -> write(item, feed, xml));
        return xml.document();
    }

    private void write(Feed.Item item, Feed feed, XmlDocument xml) {
        Entry entry = item.entry();
        xml.begin("entry");
        if (!entry.getLanguage().isEmpty()) {
            xml.attribute(LANGUAGE, entry.getLanguage());
        }
        xml.element("id", text.id(entry)).element("title", entry.getTitle());
        link(xml, "alternate", "text/html", text.path(entry));
        xml.element("published", messages.datetime(entry.getDatedAt())).element("updated", messages.datetime(item.savedAt()));
        xml.begin("author").element("name", text.author(entry));
        if (!entry.getAuthor().isFormer()) {
            xml.element("uri", addresses.reference(text.authorPath(entry.getAuthor())));
        }
        xml.end();
        entry.getTags().forEach(tag -> xml.begin("category").attribute("term", Tags.key(tag)).attribute("label", tag).end());
        xml.begin("content").attribute("type", "html").text(text.html(entry, feed, Format.ATOM)).end();
        xml.end();
    }

    private void link(XmlDocument xml, String relation, String type, String path) {
        xml.begin(LINK).attribute("rel", relation).attribute("type", type).attribute("href", addresses.reference(path)).end();
    }
}

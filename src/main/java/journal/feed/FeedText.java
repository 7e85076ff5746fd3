package journal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import journal.account.Account;
import journal.entry.Beginnings;
import journal.entry.Entry;
import journal.markdown.Markdown;
import journal.markdown.PicturePaths;
import journal.web.Addresses;
import journal.web.Encoding;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Text;

/** The parts of an entry that are the same in all formats. */
@RequestScoped
class FeedText {
    private static final Pattern SPACE = Pattern.compile("(?md)^ | (?= )");
    private static final String TAB = " ".repeat(4);
    private static final String END = "</div>";

    @Inject Addresses addresses;
    @Inject Links links;
    @Inject PicturePaths picturePaths;
    @Inject Beginnings beginnings;
    @Inject Messages messages;

    /** The unique name of the entry, which stays the same if the journal moves. */
    String id(Entry entry) {
        return "urn:uuid:" + entry.getUuid();
    }

    /** The path of its page. */
    String path(Entry entry) {
        return links.to("EntryController#show", entry.getId(), entry.getSlug());
    }

    /** The name of its author, or that it is one who has left. */
    String author(Entry entry) {
        return entry.getAuthor().isFormer() ? messages.text("entry.former.name") : entry.getAuthor().getShownName();
    }

    /** The path of an author's page, above the path of the author's feed. */
    String authorPath(Account author) {
        return above(links.to("PublicFeeds#author", author.getUsername(), Format.ATOM));
    }

    /** The path of the page to which a feed belongs. */
    static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /**
     * Its HTML with absolute links, and with its language and direction, for which feeds have no other place. A plain text is HTML, too, with
     * its line breaks and spaces: of other text a reader may collapse white space (RFC 4287, 4.1.3.3). Of a long one it is the beginning, and a
     * link to the rest: a feed has so many bytes at most.
     */
    String html(Entry entry, Feed feed, Format format) {
        String language = entry.getLanguage().isEmpty() ? "" : " lang=\"" + Text.html(entry.getLanguage()) + '"';
        String begin = "<div dir=\"auto\"" + language + '>';
        String content = content(entry, feed);
        Encoding encoding = format.encoding();
        int room = beginnings.most() - encoding.bytes(begin + END);
        if (encoding.end(content, 0, room) == content.length()) {
            return begin + content + END;
        }
        String more = more(entry);
        return begin + Markdown.beginning(content, room - encoding.bytes(more), encoding) + more + END;
    }

    private String content(Entry entry, Feed feed) {
        return entry.getHtml() == null ? plain(entry.getText())
                : Markdown.absolute(pictured(entry.getHtml(), feed), addresses.reference(""), addresses.reference(path(entry)));
    }

    private String more(Entry entry) {
        return "<p dir=\"" + messages.getDirection() + "\" lang=\"" + messages.getLanguage() + "\"><a href=\""
                + Text.html(addresses.reference(path(entry))) + "\">" + Text.html(messages.text("entry.readOn")) + "</a></p>";
    }

    // without a style, which many readers remove: no-break spaces, of which the last one of several stays one that breaks
    private static String plain(String text) {
        return SPACE.matcher(Text.html(text).replace("\t", TAB)).replaceAll("\u00A0").replace("\n", "<br>");
    }

    // a feed reader has no session: a private feed gives each picture a key
    private String pictured(String html, Feed feed) {
        return feed.subscription()
                .map(one -> picturePaths.moved(html,
                        (name, size) -> links.to("PrivateFeeds#picture", one.getId(), name, size) + "?key=" + one.key(name)))
                .orElseGet(() -> picturePaths.in(html));
    }
}

package journal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import journal.account.Account;
import journal.entry.Entry;
import journal.markdown.Markdown;
import journal.markdown.PicturePaths;
import journal.web.Addresses;
import journal.web.Links;
import journal.web.Text;

/** The parts of an entry that are the same in all formats. */
@RequestScoped
class FeedText {
    @Inject Addresses addresses;
    @Inject Links links;
    @Inject PicturePaths picturePaths;

    /** The unique name of the entry, which stays the same if the journal moves. */
    String id(Entry entry) {
        return "urn:uuid:" + entry.getUuid();
    }

    /** The path of its page. */
    String path(Entry entry) {
        return links.to("EntryController#show", entry.getId(), entry.getSlug());
    }

    /** The path of an author's page, above the path of the author's feed. */
    String authorPath(Account author) {
        return above(links.to("PublicFeeds#author", author.getUsername(), Format.ATOM));
    }

    /** The path of the page to which a feed belongs. */
    static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** Its HTML with absolute links, and with its language and direction, for which feeds have no other place. */
    String html(Entry entry, Feed feed) {
        String language = entry.getLanguage().isEmpty() ? "" : " lang=\"" + Text.html(entry.getLanguage()) + '"';
        return "<div dir=\"auto\"" + language + '>'
                + Markdown.absolute(pictured(entry.getHtml(), feed), addresses.reference(""), addresses.reference(path(entry))) + "</div>";
    }

    // a feed reader has no session: a private feed gives each picture a key
    private String pictured(String html, Feed feed) {
        return feed.subscription()
                .map(one -> picturePaths.moved(html,
                        (name, size) -> links.to("PrivateFeeds#picture", one.getId(), name, size) + "?key=" + one.key(name)))
                .orElseGet(() -> picturePaths.in(html));
    }
}

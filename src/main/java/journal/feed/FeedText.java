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

/** What all formats say of an entry. */
@RequestScoped
class FeedText {
    @Inject Addresses addresses;
    @Inject Links links;
    @Inject PicturePaths picturePaths;

    /** What names the entry: the same wherever the journal moves to. */
    String id(Entry entry) {
        return "urn:uuid:" + entry.getUuid();
    }

    /** The path of its page. */
    String path(Entry entry) {
        return links.to("EntryController#show", entry.getId(), entry.getSlug());
    }

    /** The path of an author's page: a feed stands beneath the page that it is of. */
    String authorPath(Account author) {
        return above(links.to("OpenFeeds#author", author.getUsername(), Format.ATOM));
    }

    /** The path of the page that a feed stands beneath. */
    static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** Its HTML, which finds the way back to the journal and says its language and direction: a feed has no place for the latter. */
    String html(Entry entry, Feed feed) {
        String language = entry.getLanguage().isEmpty() ? "" : " lang=\"" + Text.html(entry.getLanguage()) + '"';
        return "<div dir=\"auto\"" + language + '>'
                + Markdown.absolute(pictured(entry.getHtml(), feed), addresses.reference(""), addresses.reference(path(entry))) + "</div>";
    }

    // a reader without a session shows a picture by a key, where it is not for everybody
    private String pictured(String html, Feed feed) {
        return feed.subscription()
                .map(one -> picturePaths.moved(html,
                        (name, size) -> links.to("PrivateFeeds#picture", one.getId(), name, size) + "?key=" + one.key(name)))
                .orElseGet(() -> picturePaths.in(html));
    }
}

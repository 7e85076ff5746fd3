package journal.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.entry.Audience;
import journal.entry.EntryLists;
import journal.entry.Tags;
import journal.web.Cached;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Messages;
import journal.web.MovedPermanently;

/** The public feeds: of the journal, of an author and of a tag. Every client gets the same entries. */
@RequestScoped
@Path("/")
public class PublicFeeds {
    private static final Set<String> EVERYBODY = Set.of(Audience.PUBLIC);

    @Inject AccountRepository accounts;
    @Inject Feeds feeds;
    @Inject Links links;
    @Inject Messages messages;
    @Inject HttpExchange exchange;

    @GET
    @Path("feed.{format}")
    @PermitAll
    @Cached
    public Response journal(@PathParam("format") Format format) {
        String path = links.to("PublicFeeds#journal", format);
        return feeds.answer(feeds.ofEverybody(messages.text("journal.name"), path, links.to("EntryController#list"),
                feeds.newest(EntryLists.all(), EVERYBODY)), format);
    }

    @GET
    @Path("authors/{username}/feed.{format}")
    @PermitAll
    @Cached
    public Response author(@PathParam("username") String username, @PathParam("format") Format format) {
        Username name = Username.inPath(username);
        Account author = accounts.known(name).orElseThrow(NotFoundException::new);
        String path = links.to("PublicFeeds#author", author.getUsername(), format);
        if (!author.isNamed(name)) {
            return MovedPermanently.to(path, exchange);
        }
        Feed feed = feeds.ofEverybody(messages.text("page.title", author.getShownName()), path, FeedText.above(path),
                feeds.newest(EntryLists.by(author), EVERYBODY));
        return feeds.answer(feed.withId(feeds.id(links.to("PublicFeeds#author", author.getFirstUsername(), format))), format);
    }

    /** The feed of a tag; 404 without a public entry. */
    @GET
    @Path("tags/{tag}/feed.{format}")
    @PermitAll
    @Cached
    public Response tag(@PathParam("tag") String tag, @PathParam("format") Format format) {
        String path = links.to("PublicFeeds#tag", Tags.key(tag), format);
        return answer(tag, path, FeedText.above(path), format);
    }

    /** The same for a tag that cannot stand in a path. */
    @GET
    @Path("tags.{format}")
    @PermitAll
    @Cached
    public Response find(@QueryParam("tag") @DefaultValue("") String tag, @PathParam("format") Format format) {
        String query = "?tag=" + URLEncoder.encode(Tags.key(tag), StandardCharsets.UTF_8);
        return answer(tag, links.to("PublicFeeds#find", format) + query, links.to("TagController#find") + query, format);
    }

    private Response answer(String tag, String path, String page, Format format) {
        List<Feed.Item> items = Tags.isAddress(tag) ? feeds.newest(EntryLists.tagged(Tags.key(tag)), EVERYBODY) : List.of();
        if (items.isEmpty()) {
            throw new NotFoundException();
        }
        return feeds.answer(feeds.ofEverybody(messages.text("page.title", '#' + Tags.key(tag)), path, page, items), format);
    }
}

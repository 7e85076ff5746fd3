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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import journal.circle.CircleRepository;
import journal.entry.Audience;
import journal.entry.EntryLists;
import journal.picture.PictureFileController;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Messages;

/** The private feeds of accounts. A feed reader has no session; the secret in the address names the subscription. */
@RequestScoped
@Path("subscriptions") // the same path as that of the page: it selects the class (Jakarta REST 3.1, 3.7.2)
public class PrivateFeeds {
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String NOT_INDEXED = "noindex";
    private static final String NOT_SHARED = "private, no-cache"; // RFC 9111, 5.2.2

    @Inject SubscriptionRepository subscriptions;
    @Inject CircleRepository circles;
    @Inject Feeds feeds;
    @Inject Links links;
    @Inject Messages messages;
    @Inject PictureFileController pictures;
    @Inject HttpExchange exchange;

    /** The newest entries that the owner may read; 404 without a subscription with this secret. */
    @GET
    @Path("{secret}/feed.{format}")
    @PermitAll
    public Response show(@PathParam("secret") String secret, @PathParam("format") Format format) {
        Subscription subscription = subscriptions.withSecret(secret).orElseThrow(NotFoundException::new);
        var feed = new Feed(messages.text("page.title", subscription.account().getUsername()),
                Feeds.urn("subscription " + subscription.getId()), Optional.empty(), links.to("EntryController#list"),
                feeds.newest(EntryLists.all(), audiences(subscription)), Optional.of(subscription));
        return Response.fromResponse(feeds.answer(feed, format)).header(HttpHeaders.CACHE_CONTROL, NOT_SHARED)
                .header(ROBOTS, NOT_INDEXED).build();
    }

    /** A picture in a private feed, by the address in the feed; 404 with a wrong key, or if the owner may not see it. */
    @GET
    @Path("{id:\\d+}/pictures/{name}/{size}")
    @PermitAll
    public Response picture(@PathParam("id") long id, @PathParam("name") String name, @PathParam("size") String size,
            @QueryParam("key") @DefaultValue("") String key, @Context Request request) {
        Subscription subscription = subscriptions.find(id).filter(one -> one.opens(name, key)).orElseThrow(NotFoundException::new);
        Response picture = pictures.answer(name, size, Optional.of(subscription.account()), audiences(subscription), request);
        exchange.response().setHeader(PictureFileController.RESOURCE_POLICY, "cross-origin"); // feed readers show it on pages of their own
        exchange.response().setHeader(ROBOTS, NOT_INDEXED);
        return picture;
    }

    private Set<String> audiences(Subscription subscription) {
        return Audience.of(subscription.account(), circles.ids(subscription.account()));
    }
}

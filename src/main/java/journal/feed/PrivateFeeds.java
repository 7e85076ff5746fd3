package journal.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.account.Account;
import journal.circle.CircleRepository;
import journal.entry.Audience;
import journal.entry.Selection;
import journal.web.Links;
import journal.web.Messages;

/** What somebody may read, for that one's feed readers: they have no session, but know the secret of a subscription. */
@RequestScoped
@Path("subscriptions") // as its page is: a class is chosen by its path
public class PrivateFeeds {
    private static final String NOT_SHARED = "private, no-cache"; // RFC 9111, 5.2.2

    @Inject SubscriptionRepository subscriptions;
    @Inject CircleRepository circles;
    @Inject Feeds feeds;
    @Inject Links links;
    @Inject Messages messages;

    /** The newest entries; where no subscription has this secret, or not any more, there is no such feed. */
    @GET
    @Path("{secret}/feed.{format}")
    @PermitAll
    public Response show(@PathParam("secret") String secret, @PathParam("format") Format format) {
        Subscription subscription = subscriptions.withSecret(secret).orElseThrow(NotFoundException::new);
        Account reader = subscription.account();
        var feed = new Feed(messages.text("page.title", reader.getUsername()), Feeds.urn("subscription " + subscription.getId()),
                Optional.empty(), links.to("EntryController#list"),
                feeds.newest(Selection.all(), Audience.of(reader, circles.numbers(reader))));
        return Response.fromResponse(feeds.answer(feed, format)).header(HttpHeaders.CACHE_CONTROL, NOT_SHARED)
                .header("X-Robots-Tag", "noindex").build();
    }
}

package journal.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.web.Addresses;
import journal.web.Links;

/**
 * What robots need not fetch (RFC 9309), which keeps nothing secret: what leads them to the sign-in page only, and pages that are another
 * one each time. They read it at the root of the host only.
 */
@RequestScoped
@Path("/")
public class Robots {
    @Inject Addresses addresses;
    @Inject Links links;

    @GET
    @Path("robots.txt")
    @PermitAll
    @Produces("text/plain;charset=UTF-8")
    public String show() {
        String home = links.to("EntryController#list");
        return Stream.of("search", "random", "drafts", "trash", "circles", "subscriptions", "entries/*/edit", "entries/*/versions")
                .map(page -> "Disallow: " + home + page + '\n').collect(Collectors.joining("", "User-agent: *\n", ""))
                + (addresses.areKnown() ? "\nSitemap: " + addresses.of(links.to("Sitemap#index")) + '\n' : "");
    }
}

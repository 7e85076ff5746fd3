package journal.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.web.Addresses;
import journal.web.Links;

/**
 * The pages that robots need not fetch (RFC 9309): those behind the sign-in and those that change on every visit. It keeps nothing secret.
 * Robots read it only at the root of the host.
 */
@RequestScoped
@Path("/")
public class Robots {
    private static final List<String> PAGES = List.of("search", "random", "drafts", "trash", "circles", "subscriptions");
    private static final List<String> OF_ENTRIES = List.of("edit", "versions");
    // A rule is the beginning of an address (RFC 9309, 2.2.2): without an end these would be those of titles, too.
    private static final List<String> ENDS = List.of("$", "?", "/");

    @Inject Addresses addresses;
    @Inject Links links;

    @GET
    @Path("robots.txt")
    @PermitAll
    @Produces("text/plain;charset=UTF-8")
    public String show() {
        String home = links.to("EntryController#list");
        Stream<String> ofEntries = OF_ENTRIES.stream().flatMap(page -> ENDS.stream().map(end -> "entries/*/" + page + end));
        return Stream.concat(PAGES.stream(), ofEntries).map(page -> "Disallow: " + home + page + '\n')
                .collect(Collectors.joining("", "User-agent: *\n", ""))
                + (addresses.areKnown() ? "\nSitemap: " + addresses.of(links.to("Sitemap#index")) + '\n' : "");
    }
}

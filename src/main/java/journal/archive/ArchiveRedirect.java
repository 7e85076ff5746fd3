package journal.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.random.RandomGenerator;
import journal.entry.Entry;
import journal.entry.EntryPages;
import journal.entry.RandomEntry;
import journal.entry.Readership;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.SeeOther;

/** Addresses that redirect into the archive, by the reader or by chance. In an empty journal they redirect to its list. */
@RequestScoped
@Path("/")
public class ArchiveRedirect {
    @Inject EntryPages pages;
    @Inject RandomEntry random;
    @Inject Readership readership;
    @Inject ArchiveLinks archiveLinks;
    @Inject Links links;
    @Inject HttpExchange exchange;

    /** Redirects to the newest year with entries. */
    @GET
    @Path("archive")
    @PermitAll
    public Response newest() {
        return SeeOther.to(pages.newest(readership.audiences()).map(entry -> archiveLinks.year(entry.getLocalAt().toLocalDate()))
                .orElseGet(this::list));
    }

    /** Redirects to a random entry. */
    @GET
    @Path("random")
    @PermitAll
    public Response random() {
        exchange.noStore();
        Optional<Entry> any = random.any(RandomGenerator.getDefault(), readership.audiences());
        return SeeOther.to(any.map(entry -> links.to("EntryController#show", entry.getId(), entry.getSlug())).orElseGet(this::list));
    }

    private String list() {
        return links.to("EntryController#list");
    }
}

package journal.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import journal.web.Links;
import journal.web.SeeOther;

/** The short address of an entry, which outlives every title. */
@RequestScoped
@Path("/")
public class EntryAddress {
    @Inject Readership readership;
    @Inject Links links;

    /** Leads to the page of the entry, under the title that it has now. */
    @GET
    @Path("entries/{id}")
    @PermitAll
    public Response show(@PathParam("id") long id) {
        Entry entry = readership.entry(id);
        return SeeOther.to(links.to("EntryController#show", entry.getId(), entry.getSlug()));
    }
}

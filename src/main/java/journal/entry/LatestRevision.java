package journal.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import journal.setting.Role;

/** The number of the latest version of an entry, for a page on which a change to an older one is being written. */
@RequestScoped
@Path("/")
public class LatestRevision {
    @Inject Authorship authorship;

    /** The number, in digits. */
    @GET
    @Path("entries/{id}/revision")
    @RolesAllowed(Role.AUTHOR)
    @Produces(MediaType.TEXT_PLAIN)
    public String show(@PathParam("id") long id) {
        return String.valueOf(authorship.entry(id).getRevision());
    }
}

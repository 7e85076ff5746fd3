package journal.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import journal.entry.Authorship;
import journal.setting.Role;

/** The latest version of an entry, for a page with a form that began with an older one. */
@RequestScoped
@Path("/")
public class LatestVersion {
    @Inject Authorship authorship;
    @Inject VersionWatch watch;

    /** Sends the latest version, in digits, as soon as it is later than this one (server-sent events, HTML standard, 9.2). */
    @GET
    @Path("entries/{id}/revision")
    @RolesAllowed(Role.AUTHOR)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void show(@PathParam("id") long id, @QueryParam("after") int after, @Context SseEventSink sink, @Context Sse sse) {
        authorship.entry(id);
        watch.add(id, after, sink, sse);
    }
}

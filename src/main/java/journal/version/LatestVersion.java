package journal.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import journal.account.SignedIn;
import journal.entry.Authorship;
import journal.setting.Role;
import journal.web.Page;

/** The latest version of an entry, for a page with a form that began with an older one. */
@RequestScoped
@Path("/")
public class LatestVersion {
    @Inject Authorship authorship;
    @Inject VersionWatch watch;
    @Inject SignedIn signedIn;

    /**
     * Sends the latest version, in digits, as soon as it is later than this one (server-sent events, HTML standard, 9.2). A browser does not
     * ask again by itself after a refusal.
     *
     * @throws ClientErrorException 429 where as many streams of the account are open as may be
     */
    @GET
    @Path("entries/{id}/revision")
    @RolesAllowed(Role.AUTHOR)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void show(@PathParam("id") long id, @QueryParam("after") int after, @Context SseEventSink sink, @Context Sse sse) {
        authorship.entry(id);
        var watcher = new Watcher(id, after, signedIn.session().orElseThrow(ForbiddenException::new), sink, sse, Instant.now());
        if (!watch.add(watcher)) {
            throw new ClientErrorException(
                    Response.status(Page.TOO_MANY).header(HttpHeaders.RETRY_AFTER, Watcher.LONGEST.toSeconds()).build());
        }
    }
}

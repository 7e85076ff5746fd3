package journal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.setting.Role;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an account sees in which browsers it is signed in, and ends its sessions there. */
@Controller
@RequestScoped
@Path("account/sessions")
@Produces(Page.HTML)
public class OpenSessionsController {
    @Inject SessionRepository sessions;
    @Inject SignedIn signedIn;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String list() {
        models.put("own", own());
        models.put("sessions", sessions.of(own().account(), Instant.now()));
        return "account/sessions.jsp";
    }

    /** Ends a session, wherever it is. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(Role.MEMBER)
    public Response delete(@PathParam("id") long id) {
        if (!sessions.remove(own().account(), id)) {
            throw new NotFoundException();
        }
        flash.success("session.ended");
        return SeeOther.to(links.to("OpenSessionsController#list"));
    }

    /** Ends all sessions but for this one. */
    @POST
    @Path("others/end")
    @RolesAllowed(Role.MEMBER)
    public Response deleteOthers() {
        sessions.removeOthers(own());
        flash.success("session.others.ended");
        return SeeOther.to(links.to("OpenSessionsController#list"));
    }

    private Session own() {
        return signedIn.session().orElseThrow();
    }
}

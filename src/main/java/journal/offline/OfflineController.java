package journal.offline;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import journal.web.Page;
import journal.web.WhileLeaving;

/** The page that the {@link Worker} shows in place of one that it has not stored. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class OfflineController {

    @GET
    @WhileLeaving
    @Path("offline")
    @PermitAll
    public String show() {
        return "offline/offline.jsp";
    }
}

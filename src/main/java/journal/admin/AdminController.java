package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import journal.setting.Role;
import journal.web.Page;

/** The page that leads administrators to what they do. */
@Controller
@RequestScoped
@Path("admin")
@Produces(Page.HTML)
public class AdminController {
    @GET
    @RolesAllowed(Role.ADMIN)
    public String show() {
        return "admin/admin.jsp";
    }
}

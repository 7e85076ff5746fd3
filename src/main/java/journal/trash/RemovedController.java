package journal.trash;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import journal.list.PageRequest;
import journal.setting.Role;
import journal.setting.Settings;
import journal.web.Page;

/** The page of the entries that administrators have removed. It leads to where each is put back, and shows no entry. */
@Controller
@RequestScoped
@Path("admin/removed")
@Produces(Page.HTML)
public class RemovedController {
    private static final int PAGE = 20; // entries

    @Inject RemovedEntries entries;
    @Inject Settings settings;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String list(@BeanParam PageRequest request) {
        models.put("page", entries.page(request, PAGE));
        models.put("days", settings.trashKeep().toDays());
        return "trash/removed.jsp";
    }
}

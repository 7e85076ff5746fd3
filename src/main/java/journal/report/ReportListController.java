package journal.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import journal.entry.Readership;
import journal.list.PageRequest;
import journal.setting.Role;
import journal.web.Page;

/** The page with the reports about which no administrator has decided. It shows the title of an entry where the administrator may read it. */
@Controller
@RequestScoped
@Path("admin/reports")
@Produces(Page.HTML)
public class ReportListController {
    private static final int PAGE = 20; // reports

    @Inject ReportRepository reports;
    @Inject Readership readership;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String list(@BeanParam PageRequest request) {
        models.put("page", reports.open(request, PAGE));
        models.put("readership", readership);
        return "report/list.jsp";
    }
}

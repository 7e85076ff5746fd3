package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.time.Instant;
import journal.schedule.TaskRepository;
import journal.setting.Role;
import journal.web.Page;

/** The page that tells of the repeated tasks: when each was done, when it failed, and when it runs next. */
@Controller
@RequestScoped
@Path("admin/work")
@Produces(Page.HTML)
public class WorkController {
    private static final Duration SHOWN = Duration.ofDays(7); // a task that did not run for longer is not there any more

    @Inject TaskRepository tasks;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String list() {
        Instant now = Instant.now();
        models.put("tasks", tasks.since(now.minus(SHOWN)));
        models.put("now", now);
        return "admin/work.jsp";
    }
}

package journal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.ZoneId;
import journal.list.PageRequest;
import journal.security.SecurityEvents;
import journal.setting.AccessSettings;
import journal.setting.Role;
import journal.web.Page;

/** The page on which a user sees what happened to the own account. */
@Controller
@RequestScoped
@Path("account/log")
@Produces(Page.HTML)
public class SecurityLogController {
    private static final int PAGE = 20; // events

    @Inject SecurityEvents events;
    @Inject AccessSettings settings;
    @Inject SignedIn signedIn;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String list(@BeanParam PageRequest request) {
        Account account = signedIn.account().orElseThrow();
        models.put("page", events.of(account.getId(), request, PAGE));
        models.put("zone", ZoneId.of(account.getZone()));
        models.put("days", settings.securityLogDays());
        return "account/log.jsp";
    }
}

package journal.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import journal.account.Account;
import journal.account.Departure;
import journal.account.SignedIn;
import journal.setting.Role;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;
import journal.web.WhileLeaving;

/** The page on which somebody who leaves comes back. */
@Controller
@RequestScoped
@Path("account/return")
@Produces(Page.HTML)
public class ReturnController {
    @Inject Departures departures;
    @Inject SignedIn signedIn;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @WhileLeaving
    @RolesAllowed(Role.MEMBER)
    public String form() {
        Account account = signedIn.account().orElseThrow();
        Departure departure = account.departure().orElseThrow(NotFoundException::new);
        models.put("end", departure.getAt().atZone(ZoneId.of(account.getZone())));
        models.put("keeping", departure.isKeeping());
        return "leaving/return.jsp";
    }

    /** Lets the account stay. */
    @POST
    @WhileLeaving
    @RolesAllowed(Role.MEMBER)
    public Response create() {
        if (departures.end(signedIn.getId())) {
            flash.success("returned", signedIn.getName());
        }
        return SeeOther.to(links.to("EntryController#list"));
    }
}

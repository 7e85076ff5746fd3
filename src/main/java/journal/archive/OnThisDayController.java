package journal.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.EntryLists;
import journal.entry.Readership;
import journal.list.PageRequest;
import journal.web.Cached;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Page;

/** The entries of this day, or of another day, in other years. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class OnThisDayController {
    private static final String UTC = "UTC";
    private static final String SKELETON = "MMMMd";

    @Inject Readership readership;
    @Inject SignedIn signedIn;
    @Inject Messages messages;
    @Inject Links links;
    @Inject Models models;

    @GET
    @Path("on-this-day")
    @PermitAll
    @Cached
    public String show(@QueryParam("day") @DefaultValue(DayOfYear.TODAY) DayOfYear day, @BeanParam PageRequest request) {
        LocalDate today = LocalDate.now(ZoneId.of(signedIn.account().map(Account::getZone).orElse(UTC)));
        DayOfYear shown = day.on(today);
        models.put("shown", link(shown));
        models.put("earlier", link(shown.earlier()));
        models.put("later", link(shown.later()));
        models.put("page", readership.page(EntryLists.on(shown.days(), today.withDayOfYear(1).atStartOfDay()), request));
        return "archive/day.jsp";
    }

    private ArchiveLink link(DayOfYear day) {
        return new ArchiveLink(links.to("OnThisDayController#show") + "?day=" + day, messages.date(day.inLeapYear(), SKELETON));
    }
}

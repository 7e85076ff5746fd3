package journal.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Readership;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an administrator removes a reported entry, or dismisses the report. */
@Controller
@RequestScoped
@Path("admin/reports/{id}")
@Produces(Page.HTML)
public class ReportDecisionController {
    @Inject ReportRepository reports;
    @Inject ReportDecisions decisions;
    @Inject Readership readership;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    /** The page; 404 where somebody has decided. */
    @GET
    @RolesAllowed(Role.ADMIN)
    public String show(@PathParam("id") long id) {
        return page(report(id), new ReportDecisionForm());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam ReportDecisionForm form) {
        Report report = report(id);
        if (!form.removes() && !form.dismisses()) {
            errors.add("decision", "report.decision.unknown");
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(report, form)).build();
        }
        return form.removes() ? remove(report, form) : dismiss(report, form);
    }

    private Response remove(Report report, ReportDecisionForm form) {
        if (!decisions.remove(report, account(), form.getReason(), Instant.now())) {
            errors.add("decision", "report.decision.gone");
            return Response.status(Page.CONFLICT).entity(page(report, form)).build();
        }
        flash.success("removed");
        return SeeOther.to(links.to("ReportListController#list"));
    }

    private Response dismiss(Report report, ReportDecisionForm form) {
        if (!decisions.dismiss(report, account(), form.getReason(), Instant.now())) { // another administrator was faster
            throw new NotFoundException();
        }
        flash.success("report.dismissed");
        return SeeOther.to(links.to("ReportListController#list"));
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }

    private Report report(long id) {
        return reports.open(id).orElseThrow(NotFoundException::new);
    }

    private String page(Report report, ReportDecisionForm form) {
        models.put("report", report);
        models.put("readable", readership.includes(report.getEntry()));
        models.put("form", form);
        return "report/show.jsp";
    }
}

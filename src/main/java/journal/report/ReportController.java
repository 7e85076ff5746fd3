package journal.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.SignedIn;
import journal.database.Clash;
import journal.entry.Entry;
import journal.entry.Readership;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.RetryAfter;
import journal.web.SeeOther;

/** The page on which a reader reports an entry of another author to the administrators. */
@Controller
@RequestScoped
@Path("entries/{id}/report")
@Produces(Page.HTML)
public class ReportController {
    @Inject Readership readership;
    @Inject Reporting reporting;
    @Inject ReportRepository reports;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String form(@PathParam("id") long id) {
        return page(entry(id), new ReportForm());
    }

    @POST
    @RolesAllowed(Role.MEMBER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("id") long id, @Valid @BeanParam ReportForm form) {
        Entry entry = entry(id);
        if (reports.has(entry, account())) {
            return again(entry, form);
        }
        if (form.reason().isEmpty()) {
            errors.add("reason", "report.reason.unknown");
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(entry, form)).build();
        }
        Instant now = Instant.now();
        Optional<Duration> pause = reporting.pause(account(), now);
        return pause.map(time -> later(entry, form, RetryAfter.of(time))).orElseGet(() -> report(entry, form, now));
    }

    private Response report(Entry entry, ReportForm form, Instant now) {
        try {
            reporting.report(entry, account(), form.reason().orElseThrow(), form.getText(), now);
        } catch (PersistenceException failure) { // the same form at the same moment
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return again(entry, form);
        }
        flash.success("reported");
        return SeeOther.to(links.to("EntryController#show", entry.getId(), entry.getSlug()));
    }

    private Entry entry(long id) {
        return Optional.of(readership.entry(id)).filter(entry -> !readership.isAuthorOf(entry)).orElseThrow(NotFoundException::new);
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }

    private Response later(Entry entry, ReportForm form, RetryAfter retry) {
        errors.add("reason", "report.many", Reporting.MOST);
        return Response.status(Page.TOO_MANY).header(HttpHeaders.RETRY_AFTER, retry.seconds()).entity(page(entry, form)).build();
    }

    private Response again(Entry entry, ReportForm form) {
        return Response.status(Page.CONFLICT).entity(page(entry, form)).build();
    }

    private String page(Entry entry, ReportForm form) {
        models.put("entry", entry);
        models.put("form", form);
        models.put("reasons", ReportReason.values());
        models.put("again", reports.has(entry, account()));
        return "report/form.jsp";
    }
}

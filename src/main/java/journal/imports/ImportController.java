package journal.imports;

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
import java.util.List;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Zones;
import journal.setting.Role;
import journal.source.Formats;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;
import journal.web.Uploads;

/** The pages on which an author imports files of other programs: each is looked at first, and can be undone. */
@Controller
@RequestScoped
@Path("account")
@Produces(Page.HTML)
public class ImportController {
    private static final String FILE = "file";
    private static final int OPEN_MAX = 3;

    @Inject ImportRepository imports;
    @Inject ImportReport report;
    @Inject ImportSteps steps;
    @Inject Arrival arrival;
    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @Path("import")
    @RolesAllowed(Role.AUTHOR)
    public String list() {
        models.put("imports", imports.of(account()));
        models.put("formats", Formats.names());
        return "imports/list.jsp";
    }

    /** Takes a file, and leads to its page. */
    @POST
    @Path("import")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        List<Uploads.File> files = Uploads.of(exchange.request(), FILE);
        if (files.isEmpty() || files.get(0).size() == 0) {
            errors.add(FILE, "import.file.none");
        } else if (files.get(0).size() > Arrival.BYTES_MAX) {
            errors.add(FILE, "import.file.large");
        } else if (imports.open(account()) >= OPEN_MAX) {
            errors.add(FILE, "import.file.many", OPEN_MAX);
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(list()).build();
        }
        return toPage(arrival.take(account(), files.get(0), Instant.now()));
    }

    @GET
    @Path("imports/{id}")
    @RolesAllowed(Role.AUTHOR)
    public Response show(@PathParam("id") long id) {
        Import job = job(id);
        Response.ResponseBuilder page = Response.ok(shown(job, new ImportForm(Zones.field(job.getZone()))));
        return (job.getState().isBusy() ? page.header("Refresh", 2) : page).build();
    }

    /** Lets its entries be stored. */
    @POST
    @Path("imports/{id}/start")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam ImportForm form) {
        Import job = job(id);
        if (errors.none() && !Zones.isZone(form.getZone())) {
            errors.add("zone", "entry.zone.unknown");
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(shown(job, form)).build();
        }
        steps.begin(id, Zones.of(form.getZone()).getId(), form.isPublicly());
        return toPage(id);
    }

    /** Goes on where the quota was full. */
    @POST
    @Path("imports/{id}/continuation")
    @RolesAllowed(Role.AUTHOR)
    public Response resume(@PathParam("id") long id) {
        job(id);
        steps.goOn(id);
        return toPage(id);
    }

    /** Takes back what it has stored. */
    @POST
    @Path("imports/{id}/reversal")
    @RolesAllowed(Role.AUTHOR)
    public Response reverse(@PathParam("id") long id) {
        job(id);
        steps.undo(id);
        return toPage(id);
    }

    /** Removes it with its report. What it has stored stays. */
    @POST
    @Path("imports/{id}/removal")
    @RolesAllowed(Role.AUTHOR)
    public Response delete(@PathParam("id") long id) {
        if (job(id).getState().isBusy()) {
            return toPage(id);
        }
        imports.remove(id);
        flash.success("import.removed");
        return SeeOther.to(links.to("ImportController#list"));
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }

    private Import job(long id) {
        return imports.find(id, account()).orElseThrow(NotFoundException::new);
    }

    private String shown(Import job, ImportForm form) {
        models.put("job", job);
        models.put("form", form);
        models.put("report", report.of(job));
        return "imports/import.jsp";
    }

    private Response toPage(long id) {
        return SeeOther.to(links.to("ImportController#show", id));
    }
}

package journal.trash;

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
import journal.account.SignedIn;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.Readership;
import journal.setting.Role;
import journal.setting.Settings;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an administrator removes anybody's entry, or puts it back. It shows the entry where the administrator may read it. */
@Controller
@RequestScoped
@Path("entries/{id}/removal")
@Produces(Page.HTML)
public class RemovalController {
    @Inject EntryRepository entries;
    @Inject Readership readership;
    @Inject Trash trash;
    @Inject Settings settings;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.ADMIN)
    public String form(@PathParam("id") long id) {
        return formFor(entry(id), new RemovalForm());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("id") long id, @Valid @BeanParam RemovalForm form) {
        Entry entry = entry(id);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(entry, form)).build();
        }
        trash.remove(id, signedIn.account().orElseThrow(), form.getReason(), Instant.now());
        flash.success("removed");
        return SeeOther.to(links.to("EntryController#list"));
    }

    /** Puts it back. */
    @POST
    @Path("reversal")
    @RolesAllowed(Role.ADMIN)
    public Response delete(@PathParam("id") long id) {
        Entry entry = entry(id);
        if (!entry.isRemoved()) {
            throw new NotFoundException();
        }
        trash.reverse(id, entry.getAuthor(), signedIn.account().orElseThrow());
        flash.success("reversed");
        return SeeOther.to(links.to("RemovalController#form", id));
    }

    // an administrator does not see what its author has deleted
    private Entry entry(long id) {
        return entries.find(id).filter(found -> !found.isDeleted() || found.isRemoved()).orElseThrow(NotFoundException::new);
    }

    private String formFor(Entry entry, RemovalForm form) {
        models.put("entry", entry);
        models.put("readable", readership.includes(entry));
        models.put("form", form);
        models.put("days", settings.trashKeep().toDays());
        return "trash/removal.jsp";
    }
}

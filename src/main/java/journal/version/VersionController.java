package journal.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.account.SignedIn;
import journal.diff.Difference;
import journal.entry.Authorship;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.EntryRules;
import journal.entry.EntryVersion;
import journal.entry.VersionRepository;
import journal.quota.FullQuota;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The pages of the versions of an entry, for its author. */
@Controller
@RequestScoped
@Path("entries/{id}/versions")
@Produces(Page.HTML)
public class VersionController {
    private static final int PAGE = 50; // versions

    @Inject Authorship authorship;
    @Inject VersionRepository versions;
    @Inject EntryRules rules;
    @Inject Change change;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.AUTHOR)
    public String list(@PathParam("id") long id, @QueryParam("before") @DefaultValue("2147483647") int before) {
        Entry entry = authorship.entry(id);
        int end = Math.max(1, Math.min(before, entry.getVersion() + 1)); // they are numbered without a gap
        models.put("entry", entry);
        models.put("versions", versions.between(entry, end - PAGE, end));
        models.put("newer", end > entry.getVersion() ? 0 : end + PAGE);
        models.put("older", Math.max(0, end - PAGE));
        return "version/list.jsp";
    }

    @GET
    @Path("{number}")
    @RolesAllowed(Role.AUTHOR)
    public String show(@PathParam("id") long id, @PathParam("number") int number, @QueryParam("with") @DefaultValue("0") int with) {
        Entry entry = authorship.entry(id);
        return showWith(entry, version(entry, number), with > 0 ? with : number - 1);
    }

    /** Makes an old version the newest one; those between them stay where they are. */
    @POST
    @Path("{number}")
    @RolesAllowed(Role.AUTHOR)
    public Response restore(@PathParam("id") long id, @PathParam("number") int number) {
        Entry entry = authorship.entry(id);
        EntryVersion old = version(entry, number);
        rules.checkReaders(entry, errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(entry, old)).build();
        }
        try {
            change.restore(old, entry, signedIn.account().orElseThrow(), Instant.now());
        } catch (FullQuota full) {
            full.tell(errors, "version");
            return Response.status(Page.UNPROCESSABLE).entity(showWith(entry, old, number - 1)).build();
        }
        flash.success("version.restored");
        return SeeOther.to(links.to("EntryAddress#show", id));
    }

    private String showWith(Entry entry, EntryVersion version, int other) {
        models.put("entry", entry);
        models.put("version", version);
        if (other > 0) {
            EntryVersion before = version(entry, other);
            models.put("before", before);
            models.put("title", Difference.between(before.getTitle(), version.getTitle()));
            models.put("text", Difference.between(before.getText(), version.getText()));
        }
        return "version/show.jsp";
    }

    // in which its author can choose other readers
    private String formFor(Entry entry, EntryVersion old) {
        models.put("entry", entry);
        models.put("form", EntryForm.changing(entry).with(old.content().readBy(entry.getAudience()), entry.getVersion()));
        return "version/edit.jsp";
    }

    private EntryVersion version(Entry entry, int number) {
        return versions.find(entry, number).orElseThrow(NotFoundException::new);
    }
}

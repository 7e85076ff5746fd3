package journal.entry;

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
import journal.setting.Role;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** What an entry has said before, for its author. */
@Controller
@RequestScoped
@Path("entries/{id}/versions")
@Produces(Page.HTML)
public class VersionController {
    private static final int PAGE = 50; // versions

    @Inject Authorship authorship;
    @Inject EntryRepository entries;
    @Inject Revision revision;
    @Inject SignedIn signedIn;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.AUTHOR)
    public String list(@PathParam("id") long id, @QueryParam("before") @DefaultValue("2147483647") int before) {
        Entry entry = authorship.entry(id);
        int end = Math.max(1, Math.min(before, entry.getRevision() + 1)); // they are numbered without a gap
        models.put("entry", entry);
        models.put("versions", entries.versions(entry, end - PAGE, end));
        models.put("newer", end > entry.getRevision() ? 0 : end + PAGE);
        models.put("older", Math.max(0, end - PAGE));
        return "entry/versions.jsp";
    }

    @GET
    @Path("{number}")
    @RolesAllowed(Role.AUTHOR)
    public String show(@PathParam("id") long id, @PathParam("number") int number, @QueryParam("with") @DefaultValue("0") int with) {
        Entry entry = authorship.entry(id);
        EntryVersion version = version(entry, number);
        models.put("entry", entry);
        models.put("version", version);
        int other = with > 0 ? with : number - 1;
        if (other > 0) {
            EntryVersion before = version(entry, other);
            models.put("before", before);
            models.put("title", Difference.between(before.getTitle(), version.getTitle()));
            models.put("text", Difference.between(before.getText(), version.getText()));
        }
        return "entry/version.jsp";
    }

    /** Makes an old version the newest one; those between them stay where they are. */
    @POST
    @Path("{number}")
    @RolesAllowed(Role.AUTHOR)
    public Response restore(@PathParam("id") long id, @PathParam("number") int number) {
        Entry entry = authorship.entry(id);
        revision.restore(version(entry, number), id, signedIn.account().orElseThrow(), Instant.now());
        flash.success("version.restored");
        return SeeOther.to(links.to("EntryAddress#show", id));
    }

    private EntryVersion version(Entry entry, int number) {
        return entries.version(entry, number).orElseThrow(NotFoundException::new);
    }
}

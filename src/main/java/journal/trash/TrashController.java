package journal.trash;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Authorship;
import journal.entry.EntryPages;
import journal.list.PageRequest;
import journal.quota.Kind;
import journal.quota.UsageRepository;
import journal.setting.Role;
import journal.setting.Settings;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page of what an author has deleted. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class TrashController {
    private static final int PAGE = 20; // entries, with their texts

    @Inject Authorship authorship;
    @Inject EntryPages pages;
    @Inject Trash trash;
    @Inject UsageRepository usage;
    @Inject Settings settings;
    @Inject SignedIn signedIn;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @Path("trash")
    @RolesAllowed(Role.AUTHOR)
    public String list(@BeanParam PageRequest request) {
        Account author = signedIn.account().orElseThrow();
        models.put("page", pages.trash(author, request, PAGE));
        models.put("versions", usage.of(author.getId(), Kind.VERSIONS));
        models.put("pictures", usage.of(author.getId(), Kind.PICTURES));
        models.put("days", settings.trashKeep().toDays());
        return "trash/list.jsp";
    }

    @POST
    @Path("entries/{id}/trash")
    @RolesAllowed(Role.AUTHOR)
    public Response add(@PathParam("id") long id) {
        trash.add(authorship.anyEntry(id).getId(), Instant.now());
        flash.success("deleted");
        return SeeOther.to(links.to("TrashController#list"));
    }

    @POST
    @Path("entries/{id}/restoration")
    @RolesAllowed(Role.AUTHOR)
    public Response restore(@PathParam("id") long id) {
        switch (trash.restore(authorship.anyEntry(id).getId(), signedIn.account().orElseThrow())) {
            case DONE -> flash.success("restored");
            case WITHDRAWN -> flash.success("restored.withdrawn");
            case REFUSED -> throw new ForbiddenException();
        }
        return SeeOther.to(links.to("EntryAddress#show", id));
    }
}

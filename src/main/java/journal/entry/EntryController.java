package journal.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import journal.list.PageRequest;
import journal.markdown.Markdown;
import journal.markdown.PicturePaths;
import journal.web.Cached;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The pages on which entries are read. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class EntryController {
    @Inject EntryPages pages;
    @Inject Readership readership;
    @Inject Markdown markdown;
    @Inject PicturePaths picturePaths;
    @Inject Links links;
    @Inject Models models;

    @GET
    @PermitAll
    @Cached
    public String list(@BeanParam PageRequest request) {
        models.put("page", readership.page(EntryLists.all(), request));
        return "entry/list.jsp";
    }

    @GET
    @Path("entries/{id}/{slug}")
    @PermitAll
    @Cached
    public Response show(@PathParam("id") long id, @PathParam("slug") String slug) {
        Entry entry = readership.entry(id);
        if (!slug.equals(entry.getSlug())) {
            return SeeOther.to(links.to("EntryController#show", id, entry.getSlug()));
        }
        models.put("entry", entry);
        models.put("opening", entry.getShown().opening(markdown));
        if (entry.getAudience().equals(Audience.PUBLIC)) { // others could not see it
            entry.getPictures().stream().findFirst().ifPresent(picture -> models.put("image", picturePaths.of(picture)));
        }
        models.put("own", readership.isAuthorOf(entry));
        models.put("older", pages.older(entry, readership.audiences()).orElse(null));
        models.put("newer", pages.newer(entry, readership.audiences()).orElse(null));
        return Response.ok("entry/show.jsp").build();
    }
}

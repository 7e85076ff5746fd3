package journal.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import journal.entry.EntryLists;
import journal.entry.ListedEntry;
import journal.entry.Readership;
import journal.entry.Tags;
import journal.list.KeysetPage;
import journal.list.ListDefinition;
import journal.list.PageRequest;
import journal.web.Cached;
import journal.web.Page;

/** The page of a tag: its entries that the reader may read. Without any the answer is 404, so nobody learns of a private tag. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class TagController {
    @Inject Readership readership;
    @Inject Models models;

    @GET
    @Path("tags/{tag}")
    @PermitAll
    @Cached
    public String show(@PathParam("tag") String tag, @BeanParam PageRequest request) {
        return list(tag, request);
    }

    /** The same for a tag that cannot stand in a path. */
    @GET
    @Path("tags")
    @PermitAll
    @Cached
    public String find(@QueryParam("tag") @DefaultValue("") String tag, @BeanParam PageRequest request) {
        return list(tag, request);
    }

    private String list(String tag, PageRequest request) {
        if (!Tags.isAddress(tag)) {
            throw new NotFoundException();
        }
        ListDefinition tagged = EntryLists.tagged(Tags.key(tag));
        KeysetPage<ListedEntry> page = readership.page(tagged, request);
        if (page.items().isEmpty() && (request.isFirst() || !readership.isAny(tagged))) {
            throw new NotFoundException();
        }
        models.put("tag", Tags.withoutSign(tag));
        models.put("page", page);
        return "archive/tag.jsp";
    }
}

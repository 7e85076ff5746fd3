package journal.search;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import journal.entry.Readership;
import journal.setting.SearchLimits;
import journal.setting.Settings;
import journal.web.Errors;
import journal.web.Links;
import journal.web.Page;
import journal.web.Text;

/** The page on which readers search for entries. */
@Controller
@RequestScoped
@Path("search")
@Produces(Page.HTML)
public class SearchController {
    @Inject Search search;
    @Inject Readership readership;
    @Inject Settings settings;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;

    @GET
    @PermitAll
    public Response show(@Valid @BeanParam SearchForm form, @QueryParam("after") @DefaultValue("0") int after) {
        String typed = form.getQ();
        if (!Text.isClean(typed, false) || after < 0 || after >= Search.MOST) {
            throw new NotFoundException(); // as on other pages: no browser sends such a text, and no link has such an offset
        }
        models.put("q", typed);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity("search/search.jsp").build();
        }
        if (Text.isBlank(typed)) {
            return Response.ok("search/search.jsp").build();
        }
        SearchLimits limits = settings.searchLimits();
        Optional<SearchPage> page = search.find(SearchQuery.of(typed, limits), readership.audiences(), after);
        if (page.isEmpty()) {
            models.put("busy", true);
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, limits.time().toSeconds())
                    .entity("search/search.jsp").build();
        }
        show(page.get(), typed, after);
        return Response.ok("search/search.jsp").build();
    }

    private void show(SearchPage page, String typed, int after) {
        models.put("page", page);
        models.put("limits", settings.searchLimits());
        models.put("first", after == 0);
        models.put("previous", after == 0 ? "" : link(typed, Math.max(0, after - Search.PAGE)));
        models.put("next", page.more() ? link(typed, after + Search.PAGE) : "");
    }

    private String link(String typed, int after) {
        return links.to("SearchController#show") + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&after=" + after;
    }
}

package journal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import journal.account.Scope;
import journal.entry.Readership;
import journal.search.Search;
import journal.search.SearchForm;
import journal.search.SearchPage;
import journal.setting.Role;
import journal.setting.Settings;
import journal.web.Errors;
import journal.web.Page;
import journal.web.Problems;
import journal.web.Text;

/** The search, for programs. */
@RequestScoped
@Path("api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject Search search;
    @Inject Readership readership;
    @Inject Settings settings;
    @Inject Answers answers;
    @Inject EntryAnswers entries;
    @Inject Problems problems;

    /**
     * The entries that a search finds, the best first.
     *
     * @param after how many better ones are left out
     */
    @GET
    @RolesAllowed(Role.MEMBER)
    @Scoped(Scope.READ)
    public Response list(@QueryParam("q") @DefaultValue("") String typed, @QueryParam("after") @DefaultValue("0") int after) {
        if (!Text.isClean(typed, false) || after < 0 || after >= Search.MOST) {
            throw new NotFoundException();
        }
        if (Text.length(typed) > SearchForm.MAX) {
            var errors = new Errors();
            errors.add("q", "characters.many", SearchForm.MAX, Text.length(typed));
            return problems.of(errors);
        }
        if (Text.isBlank(typed)) {
            return answers.all(List.of());
        }
        return search.find(typed, readership.audiences(), after).map(page -> answer(page, after)).orElseGet(this::busy);
    }

    private Response answer(SearchPage page, int after) {
        var answer = Response
                .fromResponse(answers.all(page.entries().stream().map(one -> FoundJson.of(one, page, entries.address(one))).toList()));
        return (page.more() ? answer.header("Link", answers.link("next", "after", after + Search.PAGE)) : answer).build();
    }

    private Response busy() {
        return Response.fromResponse(problems.of(Page.UNAVAILABLE))
                .header(HttpHeaders.RETRY_AFTER, settings.searchLimits().time().toSeconds()).build();
    }
}

package journal.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Username;
import journal.entry.EntryCalendar;
import journal.entry.EntryLists;
import journal.entry.Readership;
import journal.list.PageRequest;
import journal.web.Cached;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.MovedPermanently;
import journal.web.Page;

/** The page of an author: what the author tells, and the entries that the reader may read. A name that the author had leads here. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class AuthorController {
    @Inject AccountRepository accounts;
    @Inject EntryCalendar calendar;
    @Inject Readership readership;
    @Inject HttpExchange exchange;
    @Inject Links links;
    @Inject Models models;

    @GET
    @Path("authors/{username}")
    @PermitAll
    @Cached
    public Response show(@PathParam("username") String username, @BeanParam PageRequest request) {
        Username name = Username.inPath(username);
        Account author = accounts.known(name).filter(one -> !one.isWaiting()).orElseThrow(NotFoundException::new);
        if (!author.isNamed(name)) {
            return MovedPermanently.to(links.to("AuthorController#show", author.getUsername()), exchange);
        }
        models.put("author", author);
        models.put("blocked", author.isBlocked());
        models.put("page", readership.page(EntryLists.by(author), request));
        if (request.isFirst()) {
            models.put("year", year(author));
        }
        return Response.ok("archive/author.jsp").build();
    }

    private WritingYear year(Account author) {
        LocalDate today = LocalDate.now(ZoneId.of(author.getZone()));
        return new WritingYear(today,
                calendar.counts(author, WritingYear.begin(today), WritingYear.end(today), readership.audiences()));
    }
}

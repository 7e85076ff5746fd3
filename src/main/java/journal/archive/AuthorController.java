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
import journal.web.Page;

/** The page of an author: the author's entries that the reader may read. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class AuthorController {
    @Inject AccountRepository accounts;
    @Inject EntryCalendar calendar;
    @Inject Readership readership;
    @Inject Models models;

    @GET
    @Path("authors/{username}")
    @PermitAll
    @Cached
    public String show(@PathParam("username") String username, @BeanParam PageRequest request) {
        Account author = accounts.named(Username.inPath(username)).filter(one -> !one.isWaiting()).orElseThrow(NotFoundException::new);
        models.put("name", author.getUsername());
        models.put("blocked", author.isBlocked());
        models.put("page", readership.page(EntryLists.by(author), request));
        if (request.isFirst()) {
            models.put("year", year(author));
        }
        return "archive/author.jsp";
    }

    private WritingYear year(Account author) {
        LocalDate today = LocalDate.now(ZoneId.of(author.getZone()));
        return new WritingYear(today,
                calendar.counts(author, WritingYear.begin(today), WritingYear.end(today), readership.audiences()));
    }
}

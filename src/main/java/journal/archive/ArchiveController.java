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
import java.util.List;
import java.util.Set;
import journal.entry.EntryCalendar;
import journal.entry.EntryLists;
import journal.entry.Readership;
import journal.list.PageRequest;
import journal.web.Cached;
import journal.web.Messages;
import journal.web.Page;

/** The entries of a year, a month or a day, by their own dates, and a calendar with links to them. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class ArchiveController {
    @Inject EntryCalendar calendar;
    @Inject Readership readership;
    @Inject ArchiveLinks archiveLinks;
    @Inject Messages messages;
    @Inject Models models;

    @GET
    @Path("archive/{year}")
    @PermitAll
    @Cached
    public String year(@PathParam("year") String year, @BeanParam PageRequest request) {
        Period period = Period.of(year).orElseThrow(NotFoundException::new);
        models.put("months", period.months());
        models.put("written", written(period.months(), period.to()));
        return list(period, "y", request);
    }

    @GET
    @Path("archive/{year}/{month}")
    @PermitAll
    @Cached
    public String month(@PathParam("year") String year, @PathParam("month") String month, @BeanParam PageRequest request) {
        Period period = Period.of(year, month).orElseThrow(NotFoundException::new);
        models.put("calendar", calendar(period));
        return list(period, "yMMMM", request);
    }

    @GET
    @Path("archive/{year}/{month}/{day}")
    @PermitAll
    @Cached
    public String day(@PathParam("year") String year, @PathParam("month") String month, @PathParam("day") String day,
            @BeanParam PageRequest request) {
        Period period = Period.of(year, month, day).orElseThrow(NotFoundException::new);
        models.put("calendar", calendar(period));
        models.put("day", period.from());
        return list(period, "yMMMMEEEEd", request);
    }

    private MonthCalendar calendar(Period period) {
        LocalDate begin = period.month().atDay(1);
        LocalDate next = begin.plusMonths(1);
        return new MonthCalendar(period.month(), messages.getFirstDayOfWeek(), written(begin.datesUntil(next).toList(), next));
    }

    private Set<LocalDate> written(List<LocalDate> begins, LocalDate end) {
        return calendar.written(begins, end, readership.audiences());
    }

    private String list(Period period, String skeleton, PageRequest request) {
        models.put("shown", link(period, skeleton));
        models.put("earlier", period.earlier().map(other -> link(other, skeleton)).orElse(null));
        models.put("later", period.later().map(other -> link(other, skeleton)).orElse(null));
        models.put("page", readership.page(EntryLists.between(period.from().atStartOfDay(), period.to().atStartOfDay()), request));
        return "archive/archive.jsp";
    }

    private ArchiveLink link(Period period, String skeleton) {
        return new ArchiveLink(archiveLinks.to(period), messages.date(period.from(), skeleton));
    }
}

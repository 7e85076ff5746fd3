package journal.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Page;
import journal.web.Preferences;
import journal.web.RetryAfter;
import journal.web.SeeOther;

/** The page on which somebody asks for all that is theirs, sees how far it is, and fetches it. */
@Controller
@RequestScoped
@Path("account/export")
@Produces(Page.HTML)
public class ExportController {
    private static final String REFRESH = "3"; // seconds

    @Inject Exporting exporting;
    @Inject ExportRepository exports;
    @Inject SigningKeys keys;
    @Inject Preferences preferences;
    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String show() {
        return page(new ExportForm(), Instant.now());
    }

    /** Asks for an archive. Where one was asked for a short time ago, that is told. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam ExportForm form) {
        Instant now = Instant.now();
        if (errors.isEmpty("kind") && form.kind().isEmpty()) {
            errors.add("kind", "export.kind.unknown");
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(form, now)).build();
        }
        Optional<RetryAfter> later = exporting.ask(signedIn.getId(), form.kind().orElseThrow(), preferences.getTheme(), now);
        if (later.isEmpty()) {
            return SeeOther.to(links.to("ExportController#show"));
        }
        errors.add("kind", later.get().either("export.tries.seconds", "export.tries.minutes"), later.get().count());
        return Response.status(Page.TOO_MANY).header(HttpHeaders.RETRY_AFTER, later.get().seconds()).entity(page(form, now)).build();
    }

    private String page(ExportForm form, Instant now) {
        Optional<AccountExport> export = exports.latest(signedIn.getId());
        boolean active = export.filter(AccountExport::isActive).isPresent();
        exchange.noStore();
        if (active) { // a page without script shows how far it is
            exchange.response().setHeader("Refresh", REFRESH);
        }
        models.put("form", form);
        models.put("export", export.orElse(null));
        models.put("active", active);
        models.put("ready", export.filter(one -> one.isReady(now)).isPresent());
        models.put("zone", ZoneId.of(signedIn.account().orElseThrow().getZone()));
        models.put("recent", signedIn.isRecent());
        models.put("signed", keys.current().isPresent());
        models.put("days", AccountExport.READY.toDays());
        return "export/export.jsp";
    }
}

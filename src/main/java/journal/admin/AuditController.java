package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Optional;
import journal.account.SignedIn;
import journal.list.PageRequest;
import journal.security.EventKind;
import journal.setting.AccessSettings;
import journal.setting.Role;
import journal.web.Choices;
import journal.web.Choices.Choice;
import journal.web.Errors;
import journal.web.Messages;
import journal.web.Page;

/** The page of the audit log. */
@Controller
@RequestScoped
@Path("admin/log")
@Produces(Page.HTML)
public class AuditController {
    private static final int PAGE = 20; // events
    private static final String TEXTS = "event."; // of kinds, by their codes

    @Inject AuditLog log;
    @Inject AuditFilters filters;
    @Inject AccessSettings settings;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Messages messages;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.ADMIN)
    public Response list(@Valid @BeanParam AuditForm form, @BeanParam PageRequest request) {
        models.put("form", form);
        models.put("query", form.query());
        models.put("kinds", kinds());
        models.put("days", settings.securityLogDays());
        Optional<AuditLog.Filter> filter = filters.of(form);
        if (filter.isEmpty() || errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity("admin/log.jsp").build();
        }
        models.put("log", log.page(filter.get(), request, PAGE));
        models.put("zone", ZoneId.of(signedIn.account().orElseThrow().getZone()));
        return Response.ok("admin/log.jsp").build();
    }

    private Choices kinds() {
        return new Choices(
                EventKind.audited().stream().map(kind -> new Choice(kind.getCode(), messages.text(TEXTS + kind.getCode()))).toList());
    }
}

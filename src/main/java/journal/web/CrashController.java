package journal.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import journal.setting.Settings;

/** In development, a page that fails: it shows the error pages. */
@Controller
@RequestScoped
@Path("crashme")
public class CrashController {
    @Inject Settings settings;
    @Inject HttpExchange exchange;

    /**
     * @param status an error status to be refused with, instead of the failure
     * @param reason what the error page says besides the status
     * @throws NotFoundException outside development
     */
    @GET
    @PermitAll
    public String crash(@QueryParam("status") @DefaultValue("0") int status, @QueryParam("reason") @DefaultValue("") String reason) {
        if (!settings.development()) {
            throw new NotFoundException();
        }
        ErrorPage.say(exchange.request(), reason);
        if (Response.Status.Family.familyOf(status) == Response.Status.Family.CLIENT_ERROR || status == 503) {
            throw new WebApplicationException(status);
        }
        throw new IllegalStateException("This page fails, as its name says");
    }
}

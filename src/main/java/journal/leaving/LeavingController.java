package journal.leaving;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import journal.account.Account;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.setting.AccessSettings;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which somebody leaves the journal. It says what happens, and when. */
@Controller
@RequestScoped
@Path("account/leave")
@Produces(Page.HTML)
public class LeavingController {
    @Inject Departures departures;
    @Inject AccessSettings settings;
    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;
    @Inject Messages messages;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public String form() {
        return formFor(new LeavingForm());
    }

    /** Lets the account leave, and ends all its sessions. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam LeavingForm form) {
        check(form);
        if (errors.isAny()) {
            return refused(form);
        }
        Instant now = Instant.now();
        switch (departures.begin(account().getId(), form.isKeeping(), end(now), now, messages.getLanguage())) {
            case SETTING -> errors.add("sure", "leaving.setting");
            case LAST -> errors.add("sure", "leaving.last");
            case DONE -> {
                flash.success("leaving", messages.date(end(now).atZone(zone()).toLocalDate(), "yMMMMd"));
                signedIn.signOut();
                exchange.response().setHeader("Clear-Site-Data", "\"cache\""); // pages and pictures that the next reader may not see
                return SeeOther.to(links.to("EntryController#list"));
            }
        }
        return refused(form);
    }

    private void check(LeavingForm form) {
        if (errors.isEmpty("entries") && !form.isAnswered()) {
            errors.add("entries", "leaving.entries.blank");
        }
        if (!form.isSure()) {
            errors.add("sure", "leaving.sure.blank");
        }
    }

    private Response refused(LeavingForm form) {
        return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
    }

    private String formFor(LeavingForm form) {
        models.put("form", form);
        models.put("end", end(Instant.now()).atZone(zone()));
        models.put("days", settings.leavingDays());
        models.put("ofSetting", account().isOfSetting());
        return "leaving/leave.jsp";
    }

    private Instant end(Instant now) {
        return now.plus(Duration.ofDays(settings.leavingDays()));
    }

    private ZoneId zone() {
        return ZoneId.of(account().getZone());
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}

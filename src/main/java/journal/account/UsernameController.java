package journal.account;

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
import java.time.Duration;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.RetryAfter;
import journal.web.SeeOther;

/** The page on which an account takes another username. */
@Controller
@RequestScoped
@Path("account/username")
@Produces(Page.HTML)
public class UsernameController {
    private static final long DAY = Duration.ofDays(1).toSeconds();

    @Inject UsernameChange change;
    @Inject UsernameRules rules;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public String form() {
        return formFor(new UsernameForm());
    }

    /** Changes the username; the name before leads to the new one. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@Valid @BeanParam UsernameForm form) {
        check(form.username());
        if (errors.isAny()) {
            return refused(form);
        }
        Attempt attempt = change.attempt(account(), form.username());
        return switch (attempt.result()) {
            case DONE -> changed(form.username());
            case EARLY, BUSY -> later(form, attempt.retry());
            case REFUSED -> {
                errors.add("username", "registration.username.taken");
                yield refused(form);
            }
        };
    }

    private void check(Username name) {
        if (change.isBound(account())) {
            errors.add("username", "username.setting");
        } else if (name.text().equals(account().getUsername())) {
            errors.add("username", "username.same");
        } else {
            rules.checkChange(name, account(), errors);
        }
    }

    private Response changed(Username name) {
        flash.success("username", name.text());
        return SeeOther.to(links.to("AccountController#show"));
    }

    private Response later(UsernameForm form, RetryAfter retry) {
        errors.add("username", "username.often", (retry.seconds() + DAY - 1) / DAY);
        return Response.status(Page.TOO_MANY).header(HttpHeaders.RETRY_AFTER, retry.seconds()).entity(formFor(form)).build();
    }

    private Response refused(UsernameForm form) {
        return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
    }

    private String formFor(UsernameForm form) {
        models.put("form", form);
        models.put("name", account().getUsername());
        models.put("bound", change.isBound(account()));
        return "account/username.jsp";
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}

package journal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page behind the link of a forgotten password. It does not sign in: who has read the mail alone gets no session by it. */
@Controller
@RequestScoped
@Path("password/reset")
@Produces(Page.HTML)
public class PasswordResetController {
    @Inject PasswordRecovery recovery;
    @Inject PasswordReset reset;
    @Inject PasswordRules rules;
    @Inject PasswordResetPage page;
    @Inject SecretPage secret;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @PermitAll
    public Response form(@QueryParam("token") @DefaultValue("") String token) {
        return recovery.link(token).map(link -> Response.ok(page.of(link, token)).build()).orElseGet(this::gone);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@Valid @BeanParam PasswordResetForm form) {
        Optional<MailedLink> link = errors.isEmpty("token") ? recovery.link(form.token()) : Optional.empty();
        return link.map(found -> update(form, found)).orElseGet(this::gone);
    }

    private Response update(PasswordResetForm form, MailedLink link) {
        rules.check(form.password(), Username.of(link.account().getUsername()), errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page.of(link, form.token())).build();
        }
        Attempt attempt = reset.attempt(form.token(), form.password().text());
        return switch (attempt.result()) {
            case DONE -> changed();
            case REFUSED, EARLY -> gone();
            case BUSY -> attempt.later(errors, "password", "account").entity(page.of(link, form.token())).build();
        };
    }

    private Response changed() {
        flash.success("reset");
        return SeeOther.to(links.to("SessionController#form"));
    }

    private Response gone() {
        secret.hide();
        models.put("forgotten", true);
        return Response.status(Response.Status.NOT_FOUND).entity("account/gone.jsp").build();
    }
}

package journal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.factor.Factors;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Links;
import journal.web.LocalPath;
import journal.web.Page;
import journal.web.SeeOther;

/** The form in which a signed-in user confirms who they are by a passkey. */
@Controller
@RequestScoped
@Path("account/confirm/passkey")
@Produces(Page.HTML)
public class PasskeyConfirmationController {
    private static final String FIELD = "passkey";

    @Inject PasskeySignIn passkeySignIn;
    @Inject Factors factors;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;

    @POST
    @RolesAllowed(Role.MEMBER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam PasskeyAnswer form) {
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(form)).build();
        }
        Attempt attempt = passkeySignIn.confirm(signedIn.session().orElseThrow(), form.passkey());
        return switch (attempt.result()) {
            case DONE -> SeeOther.to(LocalPath.of(form.next(), links.to("AccountController#show")));
            case REFUSED -> refused(form);
            case EARLY, BUSY -> attempt.later(errors, FIELD, "code").entity(page(form)).build();
        };
    }

    private Response refused(PasskeyAnswer form) {
        errors.add(FIELD, "passkey.refused");
        return Response.status(Page.UNPROCESSABLE).entity(page(form)).build();
    }

    private String page(PasskeyAnswer form) {
        models.put("form", new ConfirmationForm(form.next()));
        models.put("factor", factors.areOn(signedIn.getId()));
        return "account/confirmation.jsp";
    }
}

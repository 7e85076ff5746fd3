package journal.account;

import jakarta.annotation.security.RolesAllowed;
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
import journal.factor.Factors;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Links;
import journal.web.LocalPath;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which a signed-in user confirms who they are, before what matters. */
@Controller
@RequestScoped
@Path("account/confirm")
@Produces(Page.HTML)
public class ConfirmationController {
    @Inject Confirmation confirmation;
    @Inject Factors factors;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String form(@QueryParam("next") @DefaultValue("") String next, @QueryParam("undone") @DefaultValue("false") boolean undone) {
        models.put("undone", undone);
        return formFor(new ConfirmationForm(next));
    }

    @POST
    @RolesAllowed(Role.MEMBER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam ConfirmationForm form) {
        if (errors.none() && form.code().isBlank() && hasFactor()) {
            errors.add("code", "code.blank");
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        var outcome = confirmation.attempt(session(), form.password(), form.code());
        Attempt attempt = outcome.attempt();
        String subject = outcome.field().equals("code") ? "code" : "account";
        return switch (attempt.result()) {
            case DONE -> SeeOther.to(LocalPath.of(form.next(), links.to("AccountController#show")));
            case REFUSED -> refused(form, outcome.field(), subject.equals("code") ? "code.wrong" : "confirm.password.wrong");
            case EARLY, BUSY -> attempt.later(errors, outcome.field(), subject).entity(formFor(form)).build();
        };
    }

    private Response refused(ConfirmationForm form, String field, String message) {
        errors.add(field, message);
        return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
    }

    private String formFor(ConfirmationForm form) {
        models.put("form", form);
        models.put("factor", hasFactor());
        models.put("hasPassword", session().account().hasPassword());
        return "account/confirmation.jsp";
    }

    private boolean hasFactor() {
        return factors.areOn(session().account().getId());
    }

    private Session session() {
        return signedIn.session().orElseThrow();
    }
}

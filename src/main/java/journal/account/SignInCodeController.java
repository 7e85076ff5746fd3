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
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The second page of the sign-in, which asks for the code of a second factor. */
@Controller
@RequestScoped
@Path("login/code")
@Produces(Page.HTML)
public class SignInCodeController {
    @Inject SignIn signIn;
    @Inject SignInSteps steps;
    @Inject SignedIn signedIn;
    @Inject Arrival arrival;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;

    @GET
    @PermitAll
    public Response form(@QueryParam("next") @DefaultValue("") String next) {
        if (signedIn.isPresent()) {
            return arrival.home();
        }
        if (steps.find().isEmpty()) {
            return SeeOther.to(next.isEmpty() ? links.to("SessionController#form") : links.andBack("SessionController#form", next));
        }
        return Response.ok(formFor(new SignInCodeForm(next))).build();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam SignInCodeForm form) {
        if (signedIn.isPresent()) {
            return arrival.again();
        }
        Optional<SignInStep> step = steps.find();
        if (step.isEmpty()) {
            return over(form);
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        Attempt attempt = signIn.attempt(step.get(), new CodeCredential(step.get(), form.code()));
        return switch (attempt.result()) {
            case DONE -> arrival.after(form.next());
            case REFUSED -> step.get().isLastTry() ? over(form) : refused(form);
            case EARLY, BUSY -> attempt.later(errors, "code", "code").entity(formFor(form)).build();
        };
    }

    // the password is asked for again; a form that was carried along still is
    private Response over(SignInCodeForm form) {
        models.put("over", true);
        models.put("form", new SessionForm(form.next()));
        models.put("kept", arrival.carried());
        return Response.status(Page.UNAUTHORIZED).entity("account/session.jsp").build();
    }

    private Response refused(SignInCodeForm form) {
        errors.add("code", "code.wrong");
        return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
    }

    private String formFor(SignInCodeForm form) {
        models.put("form", form);
        models.put("kept", arrival.carried());
        return "account/code.jsp";
    }
}

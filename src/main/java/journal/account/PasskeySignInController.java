package journal.account;

import jakarta.annotation.security.PermitAll;
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
import java.util.Optional;
import journal.web.Errors;
import journal.web.Page;

/** The forms of the sign-in that send the answer of a passkey: alone, or in place of a code. */
@Controller
@RequestScoped
@Path("login/passkey")
@Produces(Page.HTML)
public class PasskeySignInController {
    private static final String FIELD = "passkey";

    @Inject PasskeySignIn passkeySignIn;
    @Inject PasskeyBrowser browser;
    @Inject SignIn signIn;
    @Inject SignInSteps steps;
    @Inject SignedIn signedIn;
    @Inject Arrival arrival;
    @Inject Errors errors;
    @Inject Models models;

    /** Signs in by a passkey alone. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam PasskeyAnswer form) {
        if (signedIn.isPresent()) {
            return arrival.again();
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(form)).build();
        }
        Attempt attempt = passkeySignIn.attempt(form.passkey(), form.isLasting());
        Optional<String> blocked = signIn.blockedBecause();
        if (blocked.isPresent()) {
            return refused(form, Response.Status.FORBIDDEN.getStatusCode(), "session.blocked", blocked.get());
        }
        return switch (attempt.result()) {
            case DONE -> arrival.after(form.next());
            case REFUSED -> refused(form, Page.UNAUTHORIZED, "passkey.refused");
            case EARLY, BUSY -> attempt.later(errors, FIELD, "session").entity(page(form)).build();
        };
    }

    /** Ends a sign-in that waits for a code. */
    @POST
    @Path("code")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createAfterPassword(@Valid @BeanParam PasskeyAnswer form) {
        if (signedIn.isPresent()) {
            return arrival.again();
        }
        Optional<SignInStep> step = steps.find();
        if (step.isEmpty()) {
            return over(form);
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(codePage(form)).build();
        }
        Attempt attempt = signIn.attempt(step.get(),
                new PasskeyCredential(browser.ofStep(step.get()), step, form.passkey()));
        return switch (attempt.result()) {
            case DONE -> arrival.after(form.next());
            case REFUSED -> step.get().isLastTry() ? over(form) : refusedCode(form);
            case EARLY, BUSY -> attempt.later(errors, FIELD, "code").entity(codePage(form)).build();
        };
    }

    private Response over(PasskeyAnswer form) {
        models.put("over", true);
        return Response.status(Page.UNAUTHORIZED).entity(page(form)).build();
    }

    private Response refused(PasskeyAnswer form, int status, String message, Object... arguments) {
        errors.add(FIELD, message, arguments);
        return Response.status(status).entity(page(form)).build();
    }

    private Response refusedCode(PasskeyAnswer form) {
        errors.add(FIELD, "passkey.refused");
        return Response.status(Page.UNPROCESSABLE).entity(codePage(form)).build();
    }

    private String page(PasskeyAnswer form) {
        models.put("form", new SessionForm(form.next(), form.isLasting()));
        models.put("kept", arrival.carried());
        return "account/session.jsp";
    }

    private String codePage(PasskeyAnswer form) {
        models.put("form", new SignInCodeForm(form.next()));
        models.put("kept", arrival.carried());
        return "account/code.jsp";
    }
}

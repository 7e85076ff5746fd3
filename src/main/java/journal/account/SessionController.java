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
import journal.web.Errors;
import journal.web.Flash;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;
import journal.web.WhileLeaving;
import journal.web.WritesNothing;

/** The pages of signing in and signing out. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class SessionController {
    @Inject SignIn signIn;
    @Inject SignedIn signedIn;
    @Inject Arrival arrival;
    @Inject HttpExchange exchange;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @Path("login")
    @PermitAll
    public Response form(@QueryParam("next") @DefaultValue("") String next) {
        return signedIn.isPresent() ? arrival.home() : Response.ok(formFor(new SessionForm(next))).build();
    }

    @POST
    @Path("login")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam SessionForm form) {
        if (signedIn.isPresent()) {
            return arrival.again();
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        Attempt attempt = signIn.attempt(form.username(), form.password(), form.isLasting());
        if (signIn.isWaiting()) {
            return refused(form, Response.Status.FORBIDDEN.getStatusCode(), "session.waiting");
        }
        if (signIn.blockedBecause().isPresent()) {
            return refused(form, Response.Status.FORBIDDEN.getStatusCode(), "session.blocked", signIn.blockedBecause().get());
        }
        return switch (attempt.result()) {
            case DONE -> signedIn.isPresent() ? arrival.after(form.next()) : code(form);
            case REFUSED -> refused(form, Page.UNAUTHORIZED, "session.refused");
            case EARLY, BUSY -> attempt.later(errors, "username", "session").entity(formFor(form)).build();
        };
    }

    @GET
    @Path("logout")
    @WhileLeaving
    @PermitAll
    public Response leaving() {
        return signedIn.isPresent() ? Response.ok("account/leaving.jsp").build() : arrival.home();
    }

    @POST
    @Path("logout")
    @WhileLeaving
    @WritesNothing
    @PermitAll
    public Response delete() {
        if (signedIn.isPresent()) {
            flash.success("goodbye", signedIn.getName());
            signIn.end();
            exchange.response().setHeader("Clear-Site-Data", "\"cache\""); // pages and pictures that the next reader may not see
        }
        return arrival.home();
    }

    // a form that is carried along stays on the page; without one, loading it again sends no password
    private Response code(SessionForm form) {
        if (arrival.carried() == null) {
            return SeeOther.to(links.andBack("SignInCodeController#form", form.next()));
        }
        models.put("form", new SignInCodeForm(form.next()));
        models.put("kept", arrival.carried());
        return Response.ok("account/code.jsp").build();
    }

    private Response refused(SessionForm form, int status, String message, Object... arguments) {
        errors.add("username", message, arguments);
        return Response.status(status).entity(formFor(form)).build();
    }

    private String formFor(SessionForm form) {
        models.put("form", form);
        models.put("kept", arrival.carried());
        return "account/session.jsp";
    }
}

package journal.account;

import jakarta.annotation.security.PermitAll;
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
import java.util.Optional;
import journal.mail.Mailbox;
import journal.openid.OpenIdStep;
import journal.setting.MailSettings;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which somebody whom the provider knows, and the journal does not, chooses an account. */
@Controller
@RequestScoped
@Path("login/openid/account")
@Produces(Page.HTML)
public class OpenIdAccountController {
    private static final int FORBIDDEN = Response.Status.FORBIDDEN.getStatusCode();

    @Inject OpenIdChoice choice;
    @Inject OpenIdLinks openIds;
    @Inject OpenIdArrival arriving;
    @Inject OpenIdPage page;
    @Inject SignIn signIn;
    @Inject SignedIn signedIn;
    @Inject UsernameRules usernames;
    @Inject EmailRules emails;
    @Inject MailSettings settings;
    @Inject Arrival arrival;
    @Inject AccountRepository accounts;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @PermitAll
    public Response form() {
        page.checkIsOn();
        if (signedIn.isPresent()) {
            return arrival.home();
        }
        return choice.find().map(step -> Response.ok(registering(step, proposal(step))).build())
                .orElseGet(() -> SeeOther.to(links.to("SessionController#form")));
    }

    /** Registers a new account. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam OpenIdRegistrationForm form) {
        Optional<OpenIdStep> step = step();
        if (step.isEmpty()) {
            return over();
        }
        usernames.check(form.username(), errors);
        Optional<Mailbox> mailbox = emails.check(form.email(), errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(registering(step.get(), form)).build();
        }
        return mailbox.flatMap(emails::count)
                .map(wait -> Attempt.early(wait).later(errors, "email", "email").entity(registering(step.get(), form)).build())
                .orElseGet(() -> register(step.get(), form, mailbox));
    }

    /** Links the account of this name and password. */
    @POST
    @Path("link")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(@Valid @BeanParam OpenIdAccountForm form) {
        Optional<OpenIdStep> step = step();
        if (step.isEmpty()) {
            return over();
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(linking(step.get(), form)).build();
        }
        Attempt attempt = signIn.attempt(form.account(), form.password(), step.get().way().lasting());
        if (signIn.isWaiting()) {
            errors.add("account", "session.waiting");
            return Response.status(FORBIDDEN).entity(linking(step.get(), form)).build();
        }
        if (signIn.blockedBecause().isPresent()) {
            errors.add("account", "session.blocked", signIn.blockedBecause().get());
            return Response.status(FORBIDDEN).entity(linking(step.get(), form)).build();
        }
        return switch (attempt.result()) {
            case DONE -> signedIn.isPresent() ? linked(step.get()) : code(step.get(), form);
            case REFUSED -> refused(step.get(), form);
            case EARLY, BUSY -> attempt.later(errors, "account", "session").entity(linking(step.get(), form)).build();
        };
    }

    private Optional<OpenIdStep> step() {
        page.checkIsOn();
        return signedIn.isPresent() ? Optional.empty() : choice.find();
    }

    private Response register(OpenIdStep step, OpenIdRegistrationForm form, Optional<Mailbox> mailbox) {
        Attempt attempt = choice.register(step, new Registrant(form.username(), mailbox, ""));
        return switch (attempt.result()) {
            case DONE -> answer(choice.outcome(), step, form, mailbox);
            case REFUSED -> refused(Page.UNPROCESSABLE, "registration.username.taken", step, form);
            case EARLY, BUSY -> attempt.later(errors, "username", "registration").entity(registering(step, form)).build();
        };
    }

    private Response answer(Registration.Outcome outcome, OpenIdStep step, OpenIdRegistrationForm form, Optional<Mailbox> mailbox) {
        return switch (outcome) {
            case REGISTERED -> registered(step, mailbox);
            case WAITING -> waiting(mailbox);
            case CLOSED -> refused(FORBIDDEN, "registration.closed", step, form);
            case UNINVITED, OVER -> refused(FORBIDDEN, "registration.uninvited", step, form);
            case FULL -> refused(Page.UNAVAILABLE, "registration.full", step, form);
        };
    }

    private Response waiting(Optional<Mailbox> mailbox) {
        mailbox.ifPresentOrElse(address -> flash.success("registeredToWaitAndMailed", address.typed()),
                () -> flash.success("registeredToWait"));
        return SeeOther.to(links.to("SessionController#form"));
    }

    private Response registered(OpenIdStep step, Optional<Mailbox> mailbox) {
        Response answer = arriving.signIn(step.way(), openIds.account(step.identity().orElseThrow()).orElseThrow());
        mailbox.ifPresentOrElse(address -> flash.success("registeredAndMailed", address.typed()), () -> flash.success("registered"));
        return answer;
    }

    private Response refused(int status, String message, OpenIdStep step, OpenIdRegistrationForm form) {
        errors.add("username", message);
        return Response.status(status).entity(registering(step, form)).build();
    }

    private Response linked(OpenIdStep step) {
        if (!choice.link(step, signedIn.account().orElseThrow())) {
            return page.refused(Page.CONFLICT, "openid.taken", "");
        }
        return arrival.after(step.way().next());
    }

    private Response code(OpenIdStep step, OpenIdAccountForm form) {
        choice.want(step, accounts.named(Username.of(form.account())).orElseThrow());
        return SeeOther.to(links.andBack("SignInCodeController#form", step.way().next()));
    }

    private Response refused(OpenIdStep step, OpenIdAccountForm form) {
        errors.add("account", "session.refused");
        return Response.status(Page.UNAUTHORIZED).entity(linking(step, form)).build();
    }

    private Response over() {
        return signedIn.isPresent() ? arrival.home() : page.refused(Page.UNAUTHORIZED, "openid.over", "");
    }

    private static OpenIdRegistrationForm proposal(OpenIdStep step) {
        return new OpenIdRegistrationForm(Username.of(step.identity().orElseThrow().called()).text());
    }

    private String linking(OpenIdStep step, OpenIdAccountForm form) {
        models.put("linking", form);
        return view(proposal(step));
    }

    private String registering(OpenIdStep step, OpenIdRegistrationForm form) {
        models.put("linking", new OpenIdAccountForm());
        return view(form);
    }

    private String view(OpenIdRegistrationForm form) {
        models.put("form", form);
        models.put("mailed", settings.isOn());
        models.put("required", settings.required());
        return "account/choice.jsp";
    }
}

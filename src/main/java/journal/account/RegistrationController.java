package journal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.mail.Mailbox;
import journal.mail.Outbox;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The registration page. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class RegistrationController {
    private static final int SOME_HOURS = 10_800; // seconds, in which an administrator may have decided about somebody

    @Inject Admission admission;
    @Inject UsernameRules usernames;
    @Inject PasswordRules rules;
    @Inject EmailRules emails;
    @Inject Registration registration;
    @Inject SecretPage secret;
    @Inject RegistrationPage page;
    @Inject Outbox outbox;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Flash flash;

    @GET
    @Path("register")
    @PermitAll
    public Response form(@QueryParam("invitation") @DefaultValue("") String invitation) {
        if (signedIn.isPresent()) {
            return SeeOther.to(links.to("EntryController#list"));
        }
        if (!invitation.isEmpty()) {
            secret.hide();
        }
        return Response.ok(page.empty(invitation)).build();
    }

    @POST
    @Path("register")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam RegistrationForm form) {
        if (signedIn.isPresent()) {
            return SeeOther.to(links.to("EntryController#list"));
        }
        var name = new Registrant(form.username(), Optional.empty(), form.invitation());
        Optional<Registration.Outcome> refusal = registration.refusal(name);
        if (refusal.isPresent()) {
            return answer(refusal.get(), form, Optional.empty());
        }
        usernames.check(form.username(), errors);
        rules.check(form.password(), form.username(), errors);
        Optional<Mailbox> mailbox = emails.check(form.email(), errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page.with(form)).build();
        }
        return mailbox.flatMap(emails::count)
                .map(wait -> Attempt.early(wait).later(errors, "email", "email").entity(page.with(form)).build())
                .orElseGet(() -> admit(form, mailbox));
    }

    private Response admit(RegistrationForm form, Optional<Mailbox> mailbox) {
        Attempt attempt = admission.attempt(new Registrant(form.username(), mailbox, form.invitation()), form.password().text());
        return switch (attempt.result()) {
            case DONE -> answer(admission.outcome(), form, mailbox);
            case REFUSED -> refused(Page.UNPROCESSABLE, form, "registration.username.taken");
            case EARLY, BUSY -> attempt.later(errors, "username", "registration").entity(page.with(form)).build();
        };
    }

    private Response answer(Registration.Outcome outcome, RegistrationForm form, Optional<Mailbox> mailbox) {
        return switch (outcome) {
            case REGISTERED -> registered(mailbox);
            case WAITING -> waiting(mailbox);
            case CLOSED -> refused(Response.Status.FORBIDDEN.getStatusCode(), form, "registration.closed");
            case UNINVITED -> refused(Response.Status.FORBIDDEN.getStatusCode(), form, "registration.uninvited");
            case OVER -> over(form);
            case FULL -> full(form);
        };
    }

    private Response registered(Optional<Mailbox> mailbox) {
        if (!outbox.isOn()) { // a forgotten password has no way but a code then, so the sign-in leads to its page
            flash.success("registeredWithoutMail");
            return SeeOther.to(links.andBack("SessionController#form", links.to("PasswordCodeController#show")));
        }
        mailbox.ifPresentOrElse(address -> flash.success("registeredAndMailed", address.typed()), () -> flash.success("registered"));
        return SeeOther.to(links.to("SessionController#form"));
    }

    private Response waiting(Optional<Mailbox> mailbox) {
        mailbox.ifPresentOrElse(address -> flash.success("registeredToWaitAndMailed", address.typed()),
                () -> flash.success("registeredToWait"));
        return SeeOther.to(links.to("SessionController#form"));
    }

    private Response over(RegistrationForm form) {
        errors.add("username", "registration.invitation.over");
        return Response.status(Page.UNPROCESSABLE).entity(page.withoutInvitation(form)).build();
    }

    private Response full(RegistrationForm form) {
        errors.add("username", "registration.full");
        return Response.status(Page.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, SOME_HOURS).entity(page.with(form)).build();
    }

    private Response refused(int status, RegistrationForm form, String message) {
        errors.add("username", message);
        return Response.status(status).entity(page.with(form)).build();
    }
}

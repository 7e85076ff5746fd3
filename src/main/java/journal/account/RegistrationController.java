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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.mail.Mailbox;
import journal.setting.MailSettings;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.RetryAfter;
import journal.web.SeeOther;

/** The registration page. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class RegistrationController {
    @Inject Admission admission;
    @Inject AccountRepository accounts;
    @Inject ReservedNames reserved;
    @Inject PasswordRules rules;
    @Inject EmailRules emails;
    @Inject MailSettings settings;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @Path("register")
    @PermitAll
    public Response form() {
        if (signedIn.isPresent()) {
            return SeeOther.to(links.to("EntryController#list"));
        }
        return Response.ok(formFor(new RegistrationForm())).build();
    }

    @POST
    @Path("register")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam RegistrationForm form) {
        if (signedIn.isPresent()) {
            return SeeOther.to(links.to("EntryController#list"));
        }
        checkUsername(form.username());
        rules.check(form.password(), form.username(), errors);
        Optional<Mailbox> mailbox = emails.check(form.email(), errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        return mailbox.flatMap(emails::count).map(wait -> tooManyMails(form, wait)).orElseGet(() -> admit(form, mailbox));
    }

    private Response admit(RegistrationForm form, Optional<Mailbox> mailbox) {
        Attempt attempt = admission.attempt(form.username(), form.password().text(), mailbox);
        return switch (attempt.result()) {
            case DONE -> registered(mailbox);
            case REFUSED -> refused(form, Response.status(Page.UNPROCESSABLE), "registration.username.taken");
            case EARLY -> later(form, Page.TOO_MANY, attempt.retry().either("registration.tries.seconds", "registration.tries.minutes"),
                    attempt.retry());
            case BUSY -> later(form, Page.UNAVAILABLE, "registration.busy", attempt.retry());
        };
    }

    private void checkUsername(Username username) {
        if (!errors.isEmpty("username")) {
            return;
        }
        if (!username.hasRightLength()) {
            errors.add("username", "registration.username.length", Username.MIN, Username.MAX);
        } else if (!username.hasRightCharacters()) {
            errors.add("username", "registration.username.characters");
        } else if (username.isLikeFile()) {
            errors.add("username", "registration.username.file");
        } else {
            checkOthers(username);
        }
    }

    private void checkOthers(Username username) {
        if (accounts.named(username).isPresent()) {
            errors.add("username", "registration.username.taken");
        } else if (accounts.resemble(username)) {
            errors.add("username", "registration.username.similar");
        } else if (reserved.include(username)) {
            errors.add("username", "registration.username.reserved");
        }
    }

    private Response registered(Optional<Mailbox> mailbox) {
        mailbox.ifPresentOrElse(address -> flash.success("registeredAndMailed", address.typed()), () -> flash.success("registered"));
        return SeeOther.to(links.to("SessionController#form"));
    }

    private Response tooManyMails(RegistrationForm form, RetryAfter wait) {
        errors.add("email", wait.either("email.tries.seconds", "email.tries.minutes"), wait.count());
        return Response.status(Page.TOO_MANY).header(HttpHeaders.RETRY_AFTER, wait.seconds()).entity(formFor(form)).build();
    }

    private Response later(RegistrationForm form, int status, String message, RetryAfter wait) {
        return refused(form, Response.status(status).header(HttpHeaders.RETRY_AFTER, wait.seconds()), message, wait.count());
    }

    private Response refused(RegistrationForm form, Response.ResponseBuilder answer, String message, Object... arguments) {
        errors.add("username", message, arguments);
        return answer.entity(formFor(form)).build();
    }

    private String formFor(RegistrationForm form) {
        models.put("form", form);
        models.put("mailed", settings.isOn());
        models.put("required", settings.required());
        return "account/registration.jsp";
    }
}

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
import journal.setting.MailSettings;
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
    @Inject Admission admission;
    @Inject UsernameRules usernames;
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
        usernames.check(form.username(), errors);
        rules.check(form.password(), form.username(), errors);
        Optional<Mailbox> mailbox = emails.check(form.email(), errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        return mailbox.flatMap(emails::count).map(wait -> Attempt.early(wait).later(errors, "email", "email").entity(formFor(form)).build())
                .orElseGet(() -> admit(form, mailbox));
    }

    private Response admit(RegistrationForm form, Optional<Mailbox> mailbox) {
        Attempt attempt = admission.attempt(form.username(), form.password().text(), mailbox);
        return switch (attempt.result()) {
            case DONE -> registered(mailbox);
            case REFUSED -> refused(form, "registration.username.taken");
            case EARLY, BUSY -> attempt.later(errors, "username", "registration").entity(formFor(form)).build();
        };
    }

    private Response registered(Optional<Mailbox> mailbox) {
        mailbox.ifPresentOrElse(address -> flash.success("registeredAndMailed", address.typed()), () -> flash.success("registered"));
        return SeeOther.to(links.to("SessionController#form"));
    }

    private Response refused(RegistrationForm form, String message) {
        errors.add("username", message);
        return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
    }

    private String formFor(RegistrationForm form) {
        models.put("form", form);
        models.put("mailed", settings.isOn());
        models.put("required", settings.required());
        return "account/registration.jsp";
    }
}

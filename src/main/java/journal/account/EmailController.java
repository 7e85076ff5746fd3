package journal.account;

import jakarta.annotation.security.PermitAll;
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
import java.util.Optional;
import journal.mail.Mailbox;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.RetryAfter;
import journal.web.SeeOther;

/** The e-mail address of one's own account, and the page that confirms it. */
@Controller
@RequestScoped
@Path("account/email")
@Produces(Page.HTML)
public class EmailController {
    @Inject EmailChange change;
    @Inject EmailRules rules;
    @Inject AccountPage page;
    @Inject SecretPage secret;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    /** Mails a link to the address that was entered, or removes the one that there is. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@Valid @BeanParam EmailForm form) {
        Optional<Mailbox> mailbox = rules.check(form.email(), errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page.with(form)).build();
        }
        Attempt attempt = change.attempt(signedIn.account().orElseThrow(), form.password());
        return switch (attempt.result()) {
            case DONE -> verified(form, mailbox);
            case REFUSED -> refused(form);
            case EARLY, BUSY -> attempt.later(errors, "emailPassword", "account").entity(page.with(form)).build();
        };
    }

    /** The page with the button that confirms the address: programs that look into mails open it, and press nothing. */
    @GET
    @Path("confirm")
    @PermitAll
    public Response confirmation(@QueryParam("token") @DefaultValue("") String token) {
        return change.link(token).map(link -> asked(link, token)).orElseGet(this::gone);
    }

    @POST
    @Path("confirm")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@Valid @BeanParam SecretForm form) {
        if (errors.isAny() || !change.confirm(form.token())) {
            return gone();
        }
        flash.success("emailConfirmed");
        return SeeOther.to(links.to("AccountController#show"));
    }

    private Response verified(EmailForm form, Optional<Mailbox> mailbox) {
        Account account = signedIn.account().orElseThrow();
        Optional<RetryAfter> wait = mailbox.flatMap(address -> rules.count(address, account));
        if (wait.isPresent()) {
            return Attempt.early(wait.get()).later(errors, "email", "email").entity(page.with(form)).build();
        }
        if (!change.store(account, mailbox)) {
            return refused(form);
        }
        mailbox.ifPresentOrElse(address -> flash.success("emailSent", address.typed()), () -> flash.success("emailRemoved"));
        return SeeOther.to(links.to("AccountController#show"));
    }

    private Response asked(MailedLink link, String token) {
        secret.hide();
        models.put("token", token);
        models.put("username", link.account().getUsername());
        return Response.ok("account/email.jsp").build();
    }

    private Response gone() {
        secret.hide();
        return Response.status(Response.Status.NOT_FOUND).entity("account/gone.jsp").build();
    }

    private Response refused(EmailForm form) {
        errors.add("emailPassword", "email.password.wrong");
        return Response.status(Page.UNPROCESSABLE).entity(page.with(form)).build();
    }
}

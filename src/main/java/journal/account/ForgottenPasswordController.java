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
import java.util.List;
import java.util.Optional;
import journal.mail.Outbox;
import journal.web.Errors;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Messages;
import journal.web.Network;
import journal.web.Page;
import journal.web.RetryAfter;
import journal.web.SeeOther;

/** The pages of who has forgotten a password. Their answers are the same whether there is such an account or not. */
@Controller
@RequestScoped
@Path("password")
@Produces(Page.HTML)
public class ForgottenPasswordController {
    @Inject ForgottenPassword forgotten;
    @Inject PasswordRecovery recovery;
    @Inject PasswordResetPage reset;
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject HttpExchange exchange;
    @Inject Outbox outbox;
    @Inject Messages messages;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;

    @GET
    @PermitAll
    public String form() {
        return formFor(new ForgottenPasswordForm());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam ForgottenPasswordForm form) {
        if (errors.isAny() || !outbox.isOn()) { // the page says which of both
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        Optional<RetryAfter> wait = attempts.count(List.of(counters.passwordRequests(network())));
        if (wait.isPresent()) {
            return Attempt.early(wait.get()).later(errors, "who", "forgotten").entity(formFor(form)).build();
        }
        forgotten.tell(form.who(), messages.getLanguage());
        return SeeOther.to(links.to("ForgottenPasswordController#sent"));
    }

    /** Leads to the page of a new password by the code that its owner has noted. */
    @POST
    @Path("code")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createByCode(@Valid @BeanParam ForgottenCodeForm form) {
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(new ForgottenPasswordForm())).build();
        }
        Optional<RetryAfter> wait = attempts.count(List.of(counters.passwordRequests(network())));
        if (wait.isPresent()) {
            return Attempt.early(wait.get()).later(errors, "code", "forgotten").entity(formFor(new ForgottenPasswordForm())).build();
        }
        Optional<MailedLink> link = recovery.link(form.code());
        if (link.isEmpty()) {
            errors.add("code", "passwordCode.wrong");
            return Response.status(Page.UNPROCESSABLE).entity(formFor(new ForgottenPasswordForm())).build();
        }
        return Response.ok(reset.of(link.get(), form.code())).build();
    }

    /** What to do now. */
    @GET
    @Path("sent")
    @PermitAll
    public String sent() {
        return "account/sent.jsp";
    }

    private Network network() {
        return Network.of(exchange.request().getRemoteAddr());
    }

    private String formFor(ForgottenPasswordForm form) {
        models.put("form", form);
        models.put("mailed", outbox.isOn());
        return "account/forgotten.jsp";
    }
}

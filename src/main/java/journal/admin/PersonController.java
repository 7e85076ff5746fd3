package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.admin.Administration.Answer;
import journal.quota.UsageRepository;
import journal.setting.Role;
import journal.web.Addresses;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page of one person, on which an administrator changes the account. It is opened by who has proved a short time ago who they are. */
@Controller
@RequestScoped
@Path("admin/people/{id}")
@Produces(Page.HTML)
public class PersonController {
    @Inject AccountRepository accounts;
    @Inject Administration administration;
    @Inject UsageRepository usage;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Addresses addresses;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.ADMIN)
    @RecentSignIn
    public String show(@PathParam("id") long id) {
        return page(account(id), new PersonForm());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam PersonForm form) {
        Account account = account(id);
        Optional<PersonChange> change = form.change();
        if (change.isEmpty()) {
            errors.add("change", "person.change.unknown");
        }
        if (errors.isAny()) {
            return refused(Page.UNPROCESSABLE, account, form);
        }
        Account by = signedIn.account().orElseThrow();
        Answer answer = administration.change(id, form.version(), change.get(), form.getReason(), by.getId(), Instant.now());
        return switch (answer.outcome()) {
            case DONE -> answer.secret().map(secret -> handed(account, secret)).orElseGet(() -> changed(account));
            case STALE -> refused(Page.CONFLICT, account(id), form, "person.change.stale");
            case LAST -> refused(Page.UNPROCESSABLE, account, form, "person.change.last");
            case ONESELF -> refused(Page.UNPROCESSABLE, account, form, "person.change.oneself");
            case REFUSED -> throw new ForbiddenException();
        };
    }

    private Account account(long id) {
        return accounts.find(id).filter(found -> !found.isFormer()).orElseThrow(NotFoundException::new);
    }

    private Response changed(Account account) {
        flash.success("person", account.getUsername());
        return SeeOther.to(links.to("PersonController#show", account.getId()));
    }

    private Response handed(Account account, String secret) {
        models.put("handed", addresses.reference(links.to("PasswordResetController#form")) + "?token=" + secret);
        return Response.ok(page(account, new PersonForm())).build();
    }

    private Response refused(int status, Account account, PersonForm form, String message) {
        errors.add("change", message);
        return refused(status, account, form);
    }

    private Response refused(int status, Account account, PersonForm form) {
        return Response.status(status).entity(page(account, form)).build();
    }

    private String page(Account account, PersonForm form) {
        models.put("person", account);
        models.put("block", account.block().orElse(null));
        models.put("changes", administration.changes(account));
        models.put("usages", usage.of(account.getId()));
        models.put("departure", account.departure().orElse(null));
        models.put("form", form);
        models.put("events",
                links.to("AuditController#list") + "?name=" + URLEncoder.encode(account.getUsername(), StandardCharsets.UTF_8));
        return "admin/person.jsp";
    }
}

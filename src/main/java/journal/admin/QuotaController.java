package journal.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.quota.UsageRepository;
import journal.setting.Quota;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an administrator sees what a person stores, and gives the account another quota. */
@Controller
@RequestScoped
@Path("admin/people/{id}/quota")
@Produces(Page.HTML)
public class QuotaController {
    @Inject AccountRepository accounts;
    @Inject UsageRepository usage;
    @Inject QuotaChange change;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.ADMIN)
    @RecentSignIn
    public String form(@PathParam("id") long id) {
        return page(account(id), QuotaForm.of(usage.percent(id)));
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam QuotaForm form) {
        Account account = account(id);
        Optional<Long> percent = form.percent();
        if (percent.isEmpty() && errors.isEmpty("percent")) {
            errors.add("percent", "person.quota.wrong", Quota.MOST_PERCENT);
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page(account, form)).build();
        }
        change.make(account, percent.orElseThrow(), form.getReason(), signedIn.getId());
        flash.success("person", account.getUsername());
        return SeeOther.to(links.to("PersonController#show", id));
    }

    private Account account(long id) {
        return accounts.find(id).filter(one -> !one.isFormer()).orElseThrow(NotFoundException::new);
    }

    private String page(Account account, QuotaForm form) {
        models.put("person", account);
        models.put("usages", usage.of(account.getId()));
        models.put("form", form);
        return "admin/quota.jsp";
    }
}

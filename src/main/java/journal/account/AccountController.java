package journal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page of one's own account: the way to all that belongs to it, its address and its password. */
@Controller
@RequestScoped
@Path("account")
@Produces(Page.HTML)
public class AccountController {
    @Inject PasswordChange change;
    @Inject PasswordRules rules;
    @Inject AccountPage page;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String show() {
        return page.show();
    }

    /** Changes the password, which signs out everywhere else. */
    @POST
    @Path("password")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response updatePassword(@Valid @BeanParam PasswordForm form) {
        check(form);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page.show()).build();
        }
        Attempt attempt = change.attempt(account(), form.oldPassword(), form.password().text());
        return switch (attempt.result()) {
            case DONE -> changed();
            case REFUSED -> refused("account.oldPassword.wrong");
            case EARLY, BUSY -> attempt.later(errors, "oldPassword", "account").entity(page.show()).build();
        };
    }

    private void check(PasswordForm form) {
        if (account().isOfSetting()) { // the next start would undo the change
            errors.add("oldPassword", "account.change.setting");
            return;
        }
        rules.check(form.password(), Username.of(account().getUsername()), errors);
        if (errors.isEmpty("password") && form.password().isSameAs(form.oldPassword())) {
            errors.add("password", "account.password.same");
        }
    }

    private Response changed() {
        flash.success("password");
        return SeeOther.to(links.to("AccountController#show"));
    }

    private Response refused(String message) {
        errors.add("oldPassword", message);
        return Response.status(Page.UNPROCESSABLE).entity(page.show()).build();
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}

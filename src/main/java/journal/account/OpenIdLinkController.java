package journal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.openid.OpenIdStep.Purpose;
import journal.openid.OpenIdStep.Way;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The page on which an account is linked to the provider, and gets its first password. */
@Controller
@RequestScoped
@Path("account/openid")
@Produces(Page.HTML)
public class OpenIdLinkController {
    @Inject OpenIdPage page;
    @Inject OpenIdLinks openIds;
    @Inject FirstPassword firstPassword;
    @Inject PasswordRules rules;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String show() {
        page.checkIsOn();
        return page.own();
    }

    /** Leads to the provider, and links the account to who signs in there. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public Response create() {
        page.checkIsOn();
        return page.leave(way(Purpose.LINK, ""));
    }

    /** Ends the link. */
    @POST
    @Path("removal")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public Response delete() {
        page.checkIsOn();
        if (!openIds.remove(account())) {
            return page.refused(Page.CONFLICT, "openid.unlink.only", "");
        }
        flash.success("openid.unlinked");
        return SeeOther.to(links.to("OpenIdLinkController#show"));
    }

    /** Leads to the provider, where the user of an account shows again who they are. */
    @POST
    @Path("confirmation")
    @RolesAllowed(Role.MEMBER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@Valid @BeanParam OpenIdForm form) {
        page.checkIsOn();
        return errors.isAny() ? page.refused() : page.leave(way(Purpose.CONFIRMATION, form.next()));
    }

    /** Sets the first password of an account, which signs out everywhere else. */
    @POST
    @Path("password")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createPassword(@Valid @BeanParam OpenIdPasswordForm form) {
        page.checkIsOn();
        if (account().hasPassword()) { // which is changed on another page, where it is asked for
            throw new NotFoundException();
        }
        rules.check(form.password(), Username.of(account().getUsername()), errors);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(page.own()).build();
        }
        Attempt attempt = firstPassword.attempt(account(), form.password().text());
        return switch (attempt.result()) {
            case DONE, REFUSED -> chosen();
            case EARLY, BUSY -> attempt.later(errors, "password", "account").entity(page.own()).build();
        };
    }

    private Response chosen() {
        flash.success("password");
        return SeeOther.to(links.to("AccountController#show"));
    }

    private Way way(Purpose purpose, String next) {
        return new Way(purpose, Optional.of(account().getId()), signedIn.session().orElseThrow().isLasting(), next);
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}

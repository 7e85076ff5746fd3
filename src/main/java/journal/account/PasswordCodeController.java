package journal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import journal.setting.Role;
import journal.web.Page;

/** The page on which an account gets its code for a forgotten password. */
@Controller
@RequestScoped
@Path("account/password-code")
@Produces(Page.HTML)
public class PasswordCodeController {
    @Inject PasswordCode code;
    @Inject SignedIn signedIn;
    @Inject Models models;

    @GET
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public String show() {
        return page();
    }

    /** Makes a new code, and shows it this once. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public String create() {
        if (account().isOfSetting()) {
            throw new NotFoundException();
        }
        models.put("code", code.renew(account()));
        return page();
    }

    private String page() {
        models.put("ofSetting", account().isOfSetting());
        models.put("there", code.isThere(account()));
        return "account/passwordcode.jsp";
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}

package journal.account;

import static journal.account.RegistrationForm.PASSWORD_MAX;
import static journal.account.RegistrationForm.PASSWORD_MIN;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.database.Clash;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;
import journal.web.Text;

/** The registration page. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class RegistrationController {
    @Inject Registration registration;
    @Inject AccountRepository accounts;
    @Inject ReservedNames reserved;
    @Inject CommonPasswords commonPasswords;
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
        checkPassword(form);
        if (errors.none()) {
            register(form);
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        flash.success("registered");
        return SeeOther.to(links.to("SessionController#form"));
    }

    private void checkUsername(Username username) {
        if (!errors.isEmpty("username")) {
            return;
        }
        if (!username.hasRightLength()) {
            errors.add("username", "registration.username.length", Username.MIN, Username.MAX);
        } else if (!username.hasRightCharacters()) {
            errors.add("username", "registration.username.characters");
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

    private void checkPassword(RegistrationForm form) {
        if (!errors.isEmpty("password")) {
            return;
        }
        int length = Text.length(form.password());
        if (length < PASSWORD_MIN || length > PASSWORD_MAX) {
            errors.add("password", "registration.password.length", PASSWORD_MIN, PASSWORD_MAX);
        } else if (Username.of(form.password()).key().equals(form.username().key())) {
            errors.add("password", "registration.password.username");
        } else if (commonPasswords.contains(form.password())) {
            errors.add("password", "registration.password.common");
        } else if (form.passwordsDiffer()) {
            errors.add("password2", "registration.password2.differs");
        }
    }

    private void register(RegistrationForm form) {
        try {
            registration.register(form.username(), form.password());
        } catch (PersistenceException failure) {
            // The unique index decides, not the query before it: two people may pick the same name at the same moment.
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            errors.add("username", "registration.username.taken");
        }
    }

    private String formFor(RegistrationForm form) {
        models.put("form", form);
        return "account/registration.jsp";
    }
}

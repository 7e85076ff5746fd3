package journal.account;

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
import journal.passkey.Ceremony.Purpose;
import journal.passkey.Passkey;
import journal.passkey.PasskeyRepository;
import journal.passkey.Passkeys;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The pages on which an account adds passkeys, names and removes them. */
@Controller
@RequestScoped
@Path("account/passkeys")
@Produces(Page.HTML)
public class PasskeyController {
    private static final String LIST = "PasskeyController#list";

    @Inject Passkeys passkeys;
    @Inject PasskeyRepository repository;
    @Inject PasskeyBrowser browser;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public String list() {
        return listWith(new PasskeyForm(signedIn.session().orElseThrow().getClient().getUserAgent().text()));
    }

    /** Adds the passkey that an authenticator has made, which signs out everywhere else. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam PasskeyForm form) {
        if (errors.none()) {
            switch (passkeys.add(browser.ofSession(Purpose.REGISTRATION), account(), form.passkey(), form.getName())) {
                case REFUSED -> errors.add("passkey", "passkey.refused");
                case MANY -> errors.add("passkey", "passkey.many", PasskeyRepository.PASSKEYS_MAX);
                default -> flash.success("passkey.added");
            }
        }
        return errors.isAny() ? Response.status(Page.UNPROCESSABLE).entity(listWith(form)).build() : SeeOther.to(links.to(LIST));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public String show(@PathParam("id") long id) {
        return pageOf(passkey(id), new PasskeyNameForm(passkey(id).getName()));
    }

    /** Gives a passkey another name. */
    @POST
    @Path("{id}")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, @Valid @BeanParam PasskeyNameForm form) {
        Passkey passkey = passkey(id);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(pageOf(passkey, form)).build();
        }
        repository.rename(account(), id, form.getName());
        return SeeOther.to(links.to(LIST));
    }

    /** Removes a passkey: it signs nobody in from now on. */
    @POST
    @Path("{id}/removal")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public Response delete(@PathParam("id") long id) {
        if (!repository.remove(account(), id)) {
            throw new NotFoundException();
        }
        flash.success("passkey.removed");
        return SeeOther.to(links.to(LIST));
    }

    private String listWith(PasskeyForm form) {
        models.put("form", form);
        models.put("passkeys", repository.of(account()));
        return "account/passkeys.jsp";
    }

    private String pageOf(Passkey passkey, PasskeyNameForm form) {
        models.put("passkey", passkey);
        models.put("form", form);
        return "account/passkey.jsp";
    }

    private Passkey passkey(long id) {
        return repository.find(account(), id).orElseThrow(NotFoundException::new);
    }

    private long account() {
        return signedIn.getId();
    }
}

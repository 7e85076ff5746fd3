package journal.token;

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
import java.time.Instant;
import journal.account.Account;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;
import journal.web.ShownOnce;

/** The page on which an account makes and ends the tokens of its programs. */
@Controller
@RequestScoped
@Path("account/tokens")
@Produces(Page.HTML)
public class AccessTokenController {
    private static final String LIST = "AccessTokenController#list";

    private static final String COOKIE = "token";

    @Inject AccessTokenRepository tokens;
    @Inject ShownOnce shownOnce;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String list() {
        models.put("text", shownOnce.take(COOKIE).filter(shown -> tokens.shown(account(), shown).isPresent()).orElse(null));
        return listWith(AccessTokenForm.fresh());
    }

    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam AccessTokenForm form) {
        if (form.scopes().isEmpty()) {
            errors.add("read", "token.scope.none");
        }
        if (errors.none()) {
            add(form, Instant.now());
        }
        return errors.isAny() ? Response.status(Page.UNPROCESSABLE).entity(listWith(form)).build() : SeeOther.to(links.to(LIST));
    }

    /** Ends a token: its program gets nothing from now on. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(Role.MEMBER)
    public Response delete(@PathParam("id") long id) {
        if (!tokens.remove(account(), id)) {
            throw new NotFoundException();
        }
        flash.success("token.ended");
        return SeeOther.to(links.to(LIST));
    }

    private void add(AccessTokenForm form, Instant now) {
        String text = AccessToken.text();
        if (tokens.add(new AccessToken(account(), form.getName(), text, form.scopes(), now, form.time()), now)) {
            shownOnce.keep(COOKIE, text);
        } else {
            errors.add("name", "token.many", AccessTokenRepository.TOKENS_MAX);
        }
    }

    private String listWith(AccessTokenForm form) {
        models.put("form", form);
        models.put("tokens", tokens.of(account(), Instant.now()));
        return "token/tokens.jsp";
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}

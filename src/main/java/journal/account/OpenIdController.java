package journal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
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
import journal.openid.OpenIdStep;
import journal.openid.OpenIdStep.Purpose;
import journal.openid.OpenIdStep.Way;
import journal.openid.ProviderAnswer;
import journal.openid.ProviderFailure;
import journal.web.Errors;
import journal.web.Page;

/** Sign-in with the provider of the settings: the way there, and back. */
@Controller
@RequestScoped
@Path("login/openid")
@Produces(Page.HTML)
public class OpenIdController {
    @Inject OpenIdSignIn openId;
    @Inject OpenIdPage page;
    @Inject SecretPage secret;
    @Inject OpenIdArrival arriving;
    @Inject SignedIn signedIn;
    @Inject Arrival arrival;
    @Inject Errors errors;

    /** Leads to the provider. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam OpenIdForm form) {
        page.checkIsOn();
        if (signedIn.isPresent()) {
            return arrival.again();
        }
        return errors.isAny() ? page.refused() : page.leave(new Way(Purpose.SIGN_IN, Optional.empty(), form.isLasting(), form.next()));
    }

    /** Takes what the provider sends back. */
    @GET
    @Path("callback")
    @PermitAll
    public Response back(@QueryParam("state") @DefaultValue("") String state, @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("iss") @DefaultValue("") String issuer, @QueryParam("error") @DefaultValue("") String error) {
        page.checkIsOn();
        secret.hide(); // the address has a code
        Optional<OpenIdStep> step = openId.take(state);
        if (step.isEmpty()) {
            return page.refused(Page.UNAUTHORIZED, "openid.over", "");
        }
        Way way = step.get().way();
        try {
            return arriving.answer(way, openId.prove(step.get(), new ProviderAnswer(code, issuer, error)));
        } catch (ProviderFailure failure) {
            return page.failed(failure, way.next());
        }
    }
}

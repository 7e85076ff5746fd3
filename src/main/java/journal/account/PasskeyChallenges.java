package journal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import journal.passkey.Ceremony.Purpose;
import journal.passkey.Passkeys;
import journal.setting.Role;
import journal.web.HttpExchange;
import journal.web.Messages;
import journal.web.Network;
import journal.web.Page;

/** What a browser asks an authenticator, as JSON for the script of a page: each answer has a new challenge. */
@RequestScoped
@Path("passkeys/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PasskeyChallenges {
    @Inject Passkeys passkeys;
    @Inject PasskeyBrowser browser;
    @Inject SignInSteps steps;
    @Inject SignedIn signedIn;
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject HttpExchange exchange;
    @Inject Messages messages;

    /** For a new passkey; 422 where the name would be refused. */
    @POST
    @Path("registration")
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    public JsonObject registration(@BeanParam PasskeyNameForm form) {
        if (!form.isNamed()) {
            throw new ClientErrorException(Page.UNPROCESSABLE);
        }
        return found(passkeys.creation(browser.ofSession(Purpose.REGISTRATION), signedIn.getId(), messages.text("journal.name"),
                signedIn.getName()));
    }

    /** For a sign-in, by any passkey. */
    @POST
    @Path("sign-in")
    @PermitAll
    public JsonObject signIn() {
        count();
        return found(passkeys.request(browser.begun(), Optional.empty()));
    }

    /** For the second factor, by a passkey of the account whose password was right. */
    @POST
    @Path("code")
    @PermitAll
    public JsonObject code() {
        SignInStep step = steps.find().orElseThrow(NotFoundException::new);
        count();
        return found(passkeys.request(browser.ofStep(step), Optional.of(step.account().getId())));
    }

    /** For a confirmation, by a passkey of the account. */
    @POST
    @Path("confirmation")
    @RolesAllowed(Role.MEMBER)
    public JsonObject confirmation() {
        return found(passkeys.request(browser.ofSession(Purpose.CONFIRMATION), Optional.of(signedIn.getId())));
    }

    private void count() {
        attempts.count(List.of(counters.challenges(Network.of(exchange.request().getRemoteAddr())))).ifPresent(wait -> {
            throw new ClientErrorException(
                    Response.status(Page.TOO_MANY).header(HttpHeaders.RETRY_AFTER, wait.seconds()).build());
        });
    }

    private JsonObject found(Optional<JsonObject> question) {
        exchange.noStore();
        return question.orElseThrow(NotFoundException::new);
    }
}

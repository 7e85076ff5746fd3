package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import journal.openid.OpenIdIdentities;
import journal.openid.OpenIdProvider;
import journal.openid.OpenIdStep.Way;
import journal.openid.ProviderFailure;
import journal.web.Errors;
import journal.web.HttpExchange;
import journal.web.Page;
import journal.web.RetryAfter;

/** The pages on the way to the provider and back, and what they say where that has failed. */
@RequestScoped
public class OpenIdPage {
    private static final String FIELD = "openid"; // no page has it: its errors stand above

    @Inject OpenIdProvider provider;
    @Inject OpenIdIdentities identities;
    @Inject OpenIdSignIn signIn;
    @Inject Arrival arrival;
    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;
    @Inject Errors errors;
    @Inject Models models;

    /** @throws NotFoundException where the settings have no provider */
    void checkIsOn() {
        if (!provider.isOn()) {
            throw new NotFoundException();
        }
    }

    /** The answer that leads to the provider. It is a page: a browser would look at {@code form-action} for a redirect, and for those that follow. */
    Response leave(Way way) {
        Optional<RetryAfter> wait = signIn.count();
        if (wait.isPresent()) {
            return Attempt.early(wait.get()).later(errors, FIELD, "openid").entity(from(way.next())).build();
        }
        try {
            URI address = signIn.begin(way);
            models.put("address", address.toString());
            exchange.noStore();
            return Response.ok("account/leave.jsp").build();
        } catch (ProviderFailure failure) {
            return failed(failure, way.next());
        }
    }

    /** The answer where the provider has proved nothing. */
    Response failed(ProviderFailure failure, String next) {
        return switch (failure.kind()) {
            case DOWN -> refused(Page.UNAVAILABLE, "openid.down", next);
            case DENIED -> refused(Page.UNAUTHORIZED, "openid.denied", next);
            case INVALID -> refused(Page.UNAUTHORIZED, "openid.invalid", next);
        };
    }

    /** The page on which the button is, with what is wrong about its form. */
    Response refused() {
        return Response.status(Page.UNPROCESSABLE).entity(from("")).build();
    }

    /** The page from which somebody has left, with an error. */
    Response refused(int status, String message, String next, Object... arguments) {
        errors.add(FIELD, message, arguments);
        return Response.status(status).entity(from(next)).build();
    }

    /** The page of one's own link. */
    String own() {
        Account account = signedIn.account().orElseThrow();
        models.put("identity", identities.of(account.getId()).orElse(null));
        models.put("hasPassword", account.hasPassword());
        return "account/openid.jsp";
    }

    private String from(String next) {
        if (signedIn.isPresent()) {
            return own();
        }
        models.put("form", new SessionForm(next));
        models.put("kept", arrival.carried());
        return "account/session.jsp";
    }
}

package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.openid.OpenIdProvider;
import journal.openid.OpenIdStep;
import journal.openid.OpenIdStep.Purpose;
import journal.openid.OpenIdStep.Way;
import journal.openid.OpenIdSteps;
import journal.openid.ProvenIdentity;
import journal.openid.ProviderAnswer;
import journal.openid.ProviderFailure;
import journal.openid.StepSecret;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Addresses;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.Network;
import journal.web.RetryAfter;

/** The way to the provider, and back. */
@RequestScoped
public class OpenIdSignIn {
    private static final Logger LOG = Logger.getLogger(OpenIdSignIn.class.getName());

    @Inject OpenIdProvider provider;
    @Inject OpenIdSteps steps;
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject SecurityLog log;
    @Inject HttpExchange exchange;
    @Inject Addresses addresses;
    @Inject Links links;

    private StepSecret secret;

    /** Counts one more way to the provider; gives how long the next one has to wait. */
    Optional<RetryAfter> count() {
        return attempts.count(List.of(counters.openIdRequests(Network.of(exchange.request().getRemoteAddr()))));
    }

    /** The provider's address to which somebody goes. */
    URI begin(Way way) throws ProviderFailure {
        try {
            return provider.address(steps.begin(way), back(), way.purpose() == Purpose.CONFIRMATION);
        } catch (ProviderFailure failure) {
            throw noted(failure);
        }
    }

    /** The step of this browser that this state belongs to. It is used up: the same answer is worth nothing a second time. */
    Optional<OpenIdStep> take(String state) {
        secret = steps.secret().filter(one -> one.isOf(state)).orElse(null);
        Optional<OpenIdStep> taken = Optional.ofNullable(secret).flatMap(one -> steps.find())
                .filter(step -> step.way().purpose() != Purpose.CHOICE).filter(steps::take);
        if (taken.isEmpty()) {
            noteFailure();
        }
        return taken;
    }

    /** Who has signed in at the provider. */
    ProvenIdentity prove(OpenIdStep step, ProviderAnswer answer) throws ProviderFailure {
        boolean anew = step.way().purpose() == Purpose.CONFIRMATION;
        try {
            return provider.prove(secret, answer, back(), Optional.of(step.begunAt()).filter(begun -> anew));
        } catch (ProviderFailure failure) {
            throw noted(failure);
        }
    }

    private URI back() {
        return URI.create(addresses.of(links.to("OpenIdController#back")));
    }

    private ProviderFailure noted(ProviderFailure failure) {
        boolean denied = failure.kind() == ProviderFailure.Kind.DENIED;
        LOG.log(denied ? Level.INFO : Level.WARNING, "The OpenID provider has not signed in anybody. {0}", failure.getMessage());
        if (failure.kind() == ProviderFailure.Kind.INVALID) {
            noteFailure();
        }
        return failure;
    }

    private void noteFailure() {
        log.addFailure(Happening.ofNobody(EventKind.SIGN_IN_FAILED).with("method", "openid"));
    }
}

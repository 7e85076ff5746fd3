package journal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import journal.account.SignedIn;
import journal.account.WritesLeft;
import journal.limit.Left;
import journal.web.Api;
import journal.web.HttpExchange;
import journal.web.RequestOrigin;

/** Tells a program that writes how often it may still do so (draft-ietf-httpapi-ratelimit-headers-10). */
@Provider
public class RateLimitFields implements ContainerResponseFilter {
    private static final int MINUTE = 60;

    @Inject SignedIn signedIn;
    @Inject WritesLeft writes;
    @Inject HttpExchange exchange;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (exchange.response() != null && !RequestOrigin.isSafe(request.getMethod()) && Api.isAsked(exchange.request())) {
            signedIn.account().map(writes::of).ifPresent(this::tell);
        }
    }

    // to the container: the error page of a refusal has them, too
    private void tell(Left left) {
        exchange.response().setHeader("RateLimit-Policy", "\"writes\";q=" + writes.most() + ";w=" + MINUTE);
        exchange.response().setHeader("RateLimit", "\"writes\";r=" + left.tries() + ";t=" + left.time().toSeconds());
    }
}

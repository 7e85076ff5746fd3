package journal.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import journal.account.SignedIn;
import journal.web.Api;
import journal.web.HttpExchange;

/** Enforces {@link Scoped}, in both ways: such an action takes a token that allows it, and the interface has no other action. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1) // after it is known who asks, and that they have the role
public class ScopeCheck implements ContainerRequestFilter {
    private static final String INSUFFICIENT = Api.CHALLENGE + ", error=\"insufficient_scope\", scope=\"%s\""; // RFC 6750, 3.1

    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;

    @Context ResourceInfo action;

    /** @throws ForbiddenException 403 with the scope that is missing (RFC 6750, 3.1) */
    @Override
    public void filter(ContainerRequestContext context) {
        Scoped scoped = action.getResourceMethod().getAnnotation(Scoped.class);
        if (scoped == null && Api.isAsked(exchange.request())) {
            throw new ForbiddenException();
        }
        if (scoped != null && !signedIn.allows(scoped.value())) {
            throw new ForbiddenException(Response.status(Response.Status.FORBIDDEN)
                    .header(HttpHeaders.WWW_AUTHENTICATE, INSUFFICIENT.formatted(scoped.value().getCode())).build());
        }
    }
}

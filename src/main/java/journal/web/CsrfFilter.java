package journal.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * The one CSRF check: every request with an unsafe method (RFC 9110, 9.2.1) must have the visitor's token, in the form or in a header. At
 * {@link Api} a request has no cookie that counts, so no other site can send one in the name of its user.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class CsrfFilter implements ContainerRequestFilter {
    @Inject Csrf csrf;
    @Inject HttpExchange exchange;
    @Inject Links links;

    @Context ResourceInfo action;

    /** @throws ForbiddenException 403 with the page "send it again", which shows the {@link KeptForm} */
    @Override
    public void filter(ContainerRequestContext context) {
        if (!RequestOrigin.isSafe(context.getMethod()) && !Api.isAsked(exchange.request()) && !csrf.accepts(token(context))
                && !isRefusedAnyway(context)) {
            KeptForm.offer(exchange.request(), links);
            throw new ForbiddenException();
        }
    }

    // Without a session there is no token to compare. Authorization asks the user to sign in, and the form has no effect.
    private boolean isRefusedAnyway(ContainerRequestContext context) {
        return context.getSecurityContext().getUserPrincipal() == null && !Authorization.isOpenToAll(action.getResourceMethod());
    }

    private String token(ContainerRequestContext context) {
        String header = context.getHeaderString(Csrf.HEADER);
        return header != null ? header : FormRequest.fields(exchange.request()).getOrDefault(Csrf.FIELD, List.of("")).get(0);
    }
}

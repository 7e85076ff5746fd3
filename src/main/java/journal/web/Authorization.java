package journal.web;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Who may call an action stands on the action: {@link PermitAll}, {@link RolesAllowed}; one that is silent is nobody's. Jakarta REST
 * leaves open who enforces these annotations, so the journal does, alike on every server.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Authorization implements ContainerRequestFilter {
    @Inject Exchange exchange;
    @Inject Links links;
    @Context ResourceInfo action;

    /** @throws ForbiddenException 403 for who lacks the role; who is not signed in is led to the sign-in page and from there back */
    @Override
    public void filter(ContainerRequestContext context) {
        Method method = action.getResourceMethod();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        exchange.noStore();
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null || method.isAnnotationPresent(DenyAll.class)) {
            throw new ForbiddenException();
        }
        if (context.getSecurityContext().getUserPrincipal() == null) {
            askToSignIn(context);
        } else if (Arrays.stream(allowed.value()).noneMatch(context.getSecurityContext()::isUserInRole)) {
            throw new ForbiddenException();
        }
    }

    private void askToSignIn(ContainerRequestContext context) {
        if (context.getMethod().equals("GET") || context.getMethod().equals("HEAD")) {
            context.abortWith(SeeOther.to(links.andBack("SessionController#form", exchange.page())));
        } else {
            Resend.offer(exchange.request(), true);
            throw new ForbiddenException();
        }
    }
}

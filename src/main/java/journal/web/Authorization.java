package journal.web;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Enforces {@link PermitAll} and {@link RolesAllowed} on actions; an action without either is denied. Jakarta REST leaves open who
 * enforces these annotations, so the journal does, in the same way on every server.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Authorization implements ContainerRequestFilter {
    /**
     * A user was refused for want of a role. A CDI event.
     *
     * @param action class and method, such as {@code PersonController.update}
     */
    public record Denied(String action) {
    }

    @Inject HttpExchange exchange;
    @Inject Event<Denied> denied;
    @Inject Links links;
    @Context ResourceInfo action;

    /**
     * A page of a user who is not signed in leads to the sign-in page, and from there back.
     *
     * @throws ForbiddenException 403 for a user who lacks the role
     * @throws NotAuthorizedException 401 for a form of a user who is not signed in: the answer is the sign-in form, with a {@link KeptForm}
     *     where the form becomes a draft
     */
    @Override
    public void filter(ContainerRequestContext context) {
        Method method = action.getResourceMethod();
        if (isOpenToAll(method)) {
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
            denied.fire(new Denied(action.getResourceClass().getSimpleName() + '.' + method.getName()));
            throw new ForbiddenException();
        }
    }

    /** Whether anybody may call the action. */
    static boolean isOpenToAll(Method method) {
        return method.isAnnotationPresent(PermitAll.class);
    }

    private void askToSignIn(ContainerRequestContext context) {
        if (Api.isAsked(exchange.request())) {
            throw new NotAuthorizedException(Response.status(Page.UNAUTHORIZED).build());
        }
        if (context.getMethod().equals("GET") || context.getMethod().equals("HEAD")) {
            context.abortWith(SeeOther.to(links.andBack("SessionController#form", exchange.page())));
        } else {
            if (KeptForm.isKept(action.getResourceMethod())) {
                keep();
            }
            throw new NotAuthorizedException(Response.status(Page.UNAUTHORIZED).build());
        }
    }

    private void keep() {
        if (FormRequest.length(exchange.request()) > FormFilter.LIMIT - KeptForm.ROOM) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE); // the sign-in form could not be sent
        }
        KeptForm.offer(exchange.request(), links);
    }
}

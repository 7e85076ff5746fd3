package journal.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import journal.web.HttpExchange;
import journal.web.Links;
import journal.web.RequestOrigin;
import journal.web.SeeOther;

/** Asks who is about to do what matters ({@link RecentSignIn}) to confirm who they are, where they last did it some time ago. */
@Provider
@Priority(Priorities.AUTHORIZATION - 1) // after the token and the role were looked at; what is not done yet is no write
public class SignInAge implements ContainerRequestFilter {
    /** How long a sign-in or a confirmation is recent. */
    static final Duration RECENT = Duration.ofMinutes(10);

    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;
    @Inject Links links;

    @Context ResourceInfo action;

    /** Leads to the page that asks, and from there back; from a form to the page that has it. */
    @Override
    public void filter(ContainerRequestContext context) {
        if (action.getResourceMethod().isAnnotationPresent(RecentSignIn.class) && !signedIn.isRecent()) {
            context.abortWith(SeeOther.to(question(RequestOrigin.isSafe(context.getMethod()))));
        }
    }

    private String question(boolean isPage) {
        return isPage ? links.andBack("ConfirmationController#form", exchange.page())
                : links.andBack("ConfirmationController#form", links.pageOfForm(exchange.request().getRequestURI())) + "&undone=true";
    }
}

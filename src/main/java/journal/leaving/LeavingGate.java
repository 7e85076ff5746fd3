package journal.leaving;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import journal.account.Account;
import journal.account.SignedIn;
import journal.web.Links;
import journal.web.SeeOther;
import journal.web.WhileLeaving;

/** Leads somebody who has signed in and whose account is about to be removed to the page on which it is decided whether it stays. */
@Provider
@Priority(Priorities.AUTHORIZATION - 2) // before anything else is asked of the same person
public class LeavingGate implements ContainerRequestFilter {
    @Inject SignedIn signedIn;
    @Inject Links links;

    @Context ResourceInfo action;

    /** Leads there from every action that is not {@link WhileLeaving}. */
    @Override
    public void filter(ContainerRequestContext context) {
        if (!action.getResourceMethod().isAnnotationPresent(WhileLeaving.class)
                && signedIn.account().filter(Account::isLeaving).isPresent()) {
            context.abortWith(SeeOther.to(links.to("ReturnController#form")));
        }
    }
}

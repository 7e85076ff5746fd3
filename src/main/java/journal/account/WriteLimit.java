package journal.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import journal.web.HttpExchange;
import journal.web.KeptForm;
import journal.web.Links;
import journal.web.Page;
import journal.web.RequestOrigin;
import journal.web.RetryAfter;
import journal.web.WritesNothing;

/** Limits how often an account writes in a minute: each unsafe request that it may make counts, unless its action {@link WritesNothing}. */
@Provider
@Priority(Priorities.AUTHORIZATION) // after the token and the role were looked at
public class WriteLimit implements ContainerRequestFilter {
    @Inject SignedIn signedIn;
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject HttpExchange exchange;
    @Inject Links links;

    @Context ResourceInfo action;

    /** @throws ClientErrorException 429 with {@code Retry-After} and the page "a little slower", which shows the {@link KeptForm} */
    @Override
    public void filter(ContainerRequestContext context) {
        if (!RequestOrigin.isSafe(context.getMethod()) && !action.getResourceMethod().isAnnotationPresent(WritesNothing.class)) {
            signedIn.account().flatMap(account -> attempts.count(List.of(counters.writes(account)))).ifPresent(this::refuse);
        }
    }

    private void refuse(RetryAfter wait) {
        KeptForm.offer(exchange.request(), links, "writes");
        throw new ClientErrorException(Response.status(Page.TOO_MANY).header(HttpHeaders.RETRY_AFTER, wait.seconds()).build());
    }
}

package journal.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import journal.account.Account;
import journal.account.RecentSignIn;
import journal.account.SignedIn;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.Secret;
import journal.web.SeeOther;
import journal.web.ShownOnce;

/** The page on which an account creates and ends its private feeds. */
@Controller
@RequestScoped
@Path("subscriptions")
@Produces(Page.HTML)
public class SubscriptionController {
    private static final String COOKIE = "feed";

    @Inject SubscriptionRepository subscriptions;
    @Inject SignedIn signedIn;
    @Inject ShownOnce shownOnce;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String list() {
        models.put("secret", shownOnce.take(COOKIE).filter(this::isOwn).orElse(null));
        return listWith(new SubscriptionForm());
    }

    @POST
    @RolesAllowed(Role.MEMBER)
    @RecentSignIn
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam SubscriptionForm form) {
        if (errors.none() && subscriptions.of(account()).size() >= SubscriptionRepository.SUBSCRIPTIONS_MAX) {
            errors.add("name", "subscription.many", SubscriptionRepository.SUBSCRIPTIONS_MAX);
        }
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(listWith(form)).build();
        }
        String secret = Secret.text();
        subscriptions.add(new Subscription(account(), form.getName(), secret, Instant.now()));
        shownOnce.keep(COOKIE, secret);
        return SeeOther.to(links.to("SubscriptionController#list"));
    }

    /** Ends a subscription. */
    @POST
    @Path("{id}/revocation")
    @RolesAllowed(Role.MEMBER)
    public Response delete(@PathParam("id") long id) {
        if (!subscriptions.remove(account(), id)) {
            throw new NotFoundException();
        }
        flash.success("subscription.ended");
        return SeeOther.to(links.to("SubscriptionController#list"));
    }

    private boolean isOwn(String secret) {
        return subscriptions.withSecret(secret).filter(one -> one.account().equals(account())).isPresent();
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }

    private String listWith(SubscriptionForm form) {
        models.put("form", form);
        models.put("subscriptions", subscriptions.of(account()));
        return "feed/subscriptions.jsp";
    }
}

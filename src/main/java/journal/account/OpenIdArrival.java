package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.factor.Factors;
import journal.openid.OpenIdStep.Purpose;
import journal.openid.OpenIdStep.Way;
import journal.openid.ProvenIdentity;
import journal.web.Flash;
import journal.web.Links;
import journal.web.LocalPath;
import journal.web.Page;
import journal.web.SeeOther;

/** What follows when the provider has proved who somebody is. */
@RequestScoped
public class OpenIdArrival {
    @Inject SignIn signIn;
    @Inject SignInSteps codes;
    @Inject OpenIdLinks openIds;
    @Inject OpenIdChoice choice;
    @Inject OpenIdPage page;
    @Inject Confirmation confirmation;
    @Inject Factors factors;
    @Inject SignedIn signedIn;
    @Inject Arrival arrival;
    @Inject Links links;
    @Inject Flash flash;

    /** The answer to somebody who has come back. */
    Response answer(Way way, ProvenIdentity identity) {
        if (way.purpose() == Purpose.SIGN_IN) {
            return signedIn.isPresent() ? arrival.home() : openIds.account(identity).map(account -> signIn(way, account))
                    .orElseGet(() -> chosen(way, identity));
        }
        Optional<Account> account = signedIn.account().filter(one -> Optional.of(one.getId()).equals(way.account()));
        if (account.isEmpty()) { // who has left is signed out by now, or somebody else is signed in
            return page.refused(Page.UNAUTHORIZED, "openid.over", "");
        }
        return way.purpose() == Purpose.LINK ? linked(identity, account.get()) : confirmed(way, identity, account.get());
    }

    /** Signs in to a linked account. */
    Response signIn(Way way, Account account) {
        if (signIn.withProvider(account, way.lasting())) {
            return signedIn.isPresent() ? arrival.after(way.next()) : code(way);
        }
        if (signIn.isWaiting()) {
            return page.refused(Response.Status.FORBIDDEN.getStatusCode(), "session.waiting", way.next());
        }
        return signIn.blockedBecause()
                .map(reason -> page.refused(Response.Status.FORBIDDEN.getStatusCode(), "session.blocked", way.next(), reason))
                .orElseGet(() -> page.refused(Page.UNAUTHORIZED, "openid.invalid", way.next()));
    }

    private Response chosen(Way way, ProvenIdentity identity) {
        choice.begin(way, identity);
        return SeeOther.to(links.to("OpenIdAccountController#form"));
    }

    private Response linked(ProvenIdentity identity, Account account) {
        if (!OpenIdChoice.isDone(() -> openIds.add(identity, account))) {
            return page.refused(Page.CONFLICT, "openid.taken", "");
        }
        flash.success("openid.linked");
        return SeeOther.to(links.to("OpenIdLinkController#show"));
    }

    // the second factor is asked for, too: as at a sign-in
    private Response confirmed(Way way, ProvenIdentity identity, Account account) {
        if (openIds.account(identity).filter(account::equals).isEmpty()) {
            return page.refused(Page.UNAUTHORIZED, "openid.other", way.next());
        }
        Session session = signedIn.session().orElseThrow();
        if (factors.areOn(account.getId())) {
            signedIn.signOut();
            codes.begin(account, session.isLasting());
            return code(way);
        }
        confirmation.proved(session, "openid");
        return SeeOther.to(LocalPath.of(way.next(), links.to("AccountController#show")));
    }

    private Response code(Way way) {
        return SeeOther.to(links.andBack("SignInCodeController#form", way.next()));
    }
}

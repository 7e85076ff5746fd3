package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import journal.web.Flash;
import journal.web.HttpExchange;
import journal.web.KeptForm;
import journal.web.Links;
import journal.web.LocalPath;
import journal.web.SeeOther;

/** What follows a sign-in: the form that it carried along, or the page from which it came. */
@RequestScoped
public class Arrival {
    @Inject SignedIn signedIn;
    @Inject SessionChanges changes;
    @Inject Event<KeptForm> signedInWith;
    @Inject HttpExchange exchange;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    /** The answer to somebody who has just signed in, and came from this page; its path is untrusted. */
    Response after(String next) {
        return resumed().orElseGet(() -> welcome(next));
    }

    /** The answer to somebody who was signed in before. */
    Response again() {
        return resumed().orElseGet(this::home);
    }

    /** The form that this one carries along; null where there is none. */
    KeptForm carried() {
        return KeptForm.carriedBy(exchange.request(), links).orElse(null);
    }

    /** The answer that leads to the newest entries. */
    Response home() {
        return SeeOther.to(links.to("EntryController#list"));
    }

    private Response welcome(String next) {
        if (signedIn.account().filter(changes::forgetStolen).isPresent()) {
            flash.success("stolen", signedIn.getName());
        } else {
            flash.success("welcome", signedIn.getName());
        }
        return SeeOther.to(LocalPath.of(next, links.to("EntryController#list")));
    }

    // a form that the sign-in form carried along is never lost: where no feature stores it, a page shows it again
    private Optional<Response> resumed() {
        Optional<KeptForm> carried = Optional.ofNullable(carried());
        carried.ifPresent(signedInWith::fire);
        return carried.map(kept -> kept.page().map(SeeOther::to).orElseGet(() -> shown(kept)));
    }

    private Response shown(KeptForm kept) {
        models.put("kept", kept);
        return Response.ok("error/error.jsp").build();
    }
}

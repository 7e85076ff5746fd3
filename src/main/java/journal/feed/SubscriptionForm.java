package journal.feed;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** What somebody calls a subscription, to tell it from others. */
public class SubscriptionForm {
    @MvcBinding @FormParam("name") @DefaultValue("")
    @Characters(blank = "subscription.name.blank", max = Subscription.NAME_MAX) private String name = "";

    /** The name as it was typed, without what cannot be shown. */
    public String getName() {
        return Text.shown(name);
    }
}

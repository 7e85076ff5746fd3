package journal.feed;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The form with the name of a new subscription. */
public class SubscriptionForm {
    @MvcBinding @FormParam("name") @DefaultValue("")
    @Characters(blank = "subscription.name.blank", max = Subscription.NAME_MAX) private String name = "";

    /** The name without white space around it, and without characters that cannot be shown. */
    public String getName() {
        return Text.stripped(Text.shown(name));
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.LocalPath;

/** What the button that leads to the provider sends. */
public class OpenIdForm {
    @MvcBinding @FormParam("next") @DefaultValue("") @Size(max = LocalPath.LONGEST, message = Characters.MANY) private String next = "";
    @FormParam("lasting") @DefaultValue("false") private boolean lasting;

    /** The path of the page that follows; it is untrusted. */
    String next() {
        return next;
    }

    /** Whether the session is to last beyond the end of the browser. */
    boolean isLasting() {
        return lasting;
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.LocalPath;

/** The form that sends the answer of a passkey. */
public class PasskeyAnswer {
    /** The longest answer, in UTF-16 units: there is room for a large key and its attestation. */
    static final int LONGEST = 20_000;

    @MvcBinding @FormParam("passkey") @DefaultValue("") @Size(min = 1, max = LONGEST, message = "passkey.none") private String passkey = "";
    @MvcBinding @FormParam("next") @DefaultValue("") @Size(max = LocalPath.LONGEST, message = Characters.MANY) private String next = "";

    @FormParam("lasting") @DefaultValue("false") private boolean lasting;

    /** Whether the session is to last beyond the end of the browser. */
    boolean isLasting() {
        return lasting;
    }

    /** The JSON of the browser. */
    String passkey() {
        return passkey;
    }

    /** The path of the page after it; it is untrusted. */
    String next() {
        return next;
    }
}

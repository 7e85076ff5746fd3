package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The form that adds a passkey: its name, and what the authenticator has made. */
public class PasskeyForm extends PasskeyNameForm {
    @MvcBinding @FormParam("passkey") @DefaultValue("")
    @Size(min = 1, max = PasskeyAnswer.LONGEST, message = "passkey.none") private String passkey = "";

    public PasskeyForm() {
        // for Jakarta REST
    }

    PasskeyForm(String name) {
        super(name);
    }

    /** The JSON of the browser. */
    String passkey() {
        return passkey;
    }
}

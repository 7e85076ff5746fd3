package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The form that adds a passkey: its name, and what the authenticator has made. */
public class PasskeyForm {
    // not inherited: Krazo knows the violations of a form's own fields, and of those of the forms in it
    @Valid @BeanParam private PasskeyNameForm named = new PasskeyNameForm();
    @MvcBinding @FormParam("passkey") @DefaultValue("")
    @Size(min = 1, max = PasskeyAnswer.LONGEST, message = "passkey.none") private String passkey = "";

    public PasskeyForm() {
        // for Jakarta REST
    }

    PasskeyForm(String name) {
        named = new PasskeyNameForm(name);
    }

    /** The name without white space around it, and without characters that cannot be shown. */
    public String getName() {
        return named.getName();
    }

    /** The JSON of the browser. */
    String passkey() {
        return passkey;
    }
}

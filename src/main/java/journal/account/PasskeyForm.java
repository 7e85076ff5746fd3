package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.passkey.Passkey;
import journal.web.Characters;
import journal.web.Text;

/** The form that adds a passkey: its name, and what the authenticator has made. */
public class PasskeyForm {
    // not inherited from PasskeyNameForm: Krazo knows the violations of a form's own fields alone
    @MvcBinding @FormParam("name") @DefaultValue("")
    @Characters(blank = "passkey.name.blank", max = Passkey.NAME_MAX) private String name = "";
    @MvcBinding @FormParam("passkey") @DefaultValue("")
    @Size(min = 1, max = PasskeyAnswer.LONGEST, message = "passkey.none") private String passkey = "";

    public PasskeyForm() {
        // for Jakarta REST
    }

    PasskeyForm(String name) {
        this.name = name;
    }

    /** The name without white space around it, and without characters that cannot be shown. */
    public String getName() {
        return Text.stripped(Text.shown(name));
    }

    /** The JSON of the browser. */
    String passkey() {
        return passkey;
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.passkey.Passkey;
import journal.web.Characters;
import journal.web.Text;

/** The form with the name of a passkey. */
public class PasskeyNameForm {
    @MvcBinding @FormParam("name") @DefaultValue("")
    @Characters(blank = "passkey.name.blank", max = Passkey.NAME_MAX) private String name = "";

    public PasskeyNameForm() {
        // for Jakarta REST
    }

    PasskeyNameForm(String name) {
        this.name = name;
    }

    /** The name without white space around it, and without characters that cannot be shown. */
    public String getName() {
        return Text.stripped(Text.shown(name));
    }

    /** Whether it would be accepted: before an authenticator makes a passkey of this name. */
    boolean isNamed() {
        return Text.isClean(name, false) && !Text.isBlank(name) && Text.length(name) <= Passkey.NAME_MAX;
    }
}

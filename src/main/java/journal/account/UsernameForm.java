package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The form with another username. */
public class UsernameForm {
    @MvcBinding @FormParam("username") @DefaultValue("") @Characters(max = Username.TYPED_MAX) private String username = "";

    /** The typed name, without control characters. */
    public String getUsername() {
        return Text.shown(username);
    }

    Username username() {
        return Username.of(username);
    }
}

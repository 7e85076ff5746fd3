package journal.circle;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.account.Username;
import journal.web.Characters;
import journal.web.Text;

/** The form with the username of somebody who is invited. */
public class MemberForm {
    @MvcBinding @FormParam("username") @DefaultValue("")
    @Characters(blank = "session.username.blank", max = Username.TYPED_MAX) private String username = "";

    /** The name as it was typed, without characters that cannot be shown. */
    public String getUsername() {
        return Text.shown(username);
    }

    Username username() {
        return Username.of(username);
    }
}

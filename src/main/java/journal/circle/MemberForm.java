package journal.circle;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.account.Username;
import journal.web.Characters;
import journal.web.Text;

/** Whom somebody takes into a circle. */
public class MemberForm {
    @MvcBinding @FormParam("username") @DefaultValue("")
    @Characters(blank = "session.username.blank") private String username = "";

    /** The name as it was typed, without what cannot be shown. */
    public String getUsername() {
        return Text.shown(username);
    }

    Username username() {
        return Username.of(username.strip());
    }
}

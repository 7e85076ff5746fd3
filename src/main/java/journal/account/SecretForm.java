package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;

/** The form behind a mailed link: its button does what the link is for. */
public class SecretForm {
    static final int MAX = 100;

    @MvcBinding @FormParam("token") @DefaultValue("") @Characters(max = MAX) private String token = "";

    String token() {
        return token;
    }
}

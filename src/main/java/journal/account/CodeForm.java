package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;

/** The form for a code of a second factor. The code never comes back to the page. */
public class CodeForm {
    private static final int TYPED_MAX = 60; // code points: a recovery code with a space after each character

    @MvcBinding @FormParam("code") @DefaultValue("") @Characters(blank = "code.blank", max = TYPED_MAX) private String code = "";

    String code() {
        return code;
    }
}

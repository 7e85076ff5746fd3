package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;

/** The form in which an account without a password gets its first one. */
public class OpenIdPasswordForm {
    @MvcBinding @FormParam("password") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("password2") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password2 = "";

    NewPassword password() {
        return new NewPassword(password, password2);
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;

/** The form behind the link of a forgotten password. */
public class PasswordResetForm {
    @MvcBinding @FormParam("token") @DefaultValue("") @Characters(max = SecretForm.MAX) private String token = "";
    @MvcBinding @FormParam("password") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("password2") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password2 = "";

    String token() {
        return token;
    }

    NewPassword password() {
        return new NewPassword(password, password2);
    }
}

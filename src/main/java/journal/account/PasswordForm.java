package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;

/** The form in which an account changes its password. */
public class PasswordForm {
    @MvcBinding @FormParam("oldPassword") @DefaultValue("")
    @NotEmpty(message = "account.oldPassword.blank") @Characters(max = NewPassword.TYPED_MAX) private String oldPassword = "";
    @MvcBinding @FormParam("password") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("password2") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password2 = "";

    String oldPassword() {
        return oldPassword;
    }

    NewPassword password() {
        return new NewPassword(password, password2);
    }
}

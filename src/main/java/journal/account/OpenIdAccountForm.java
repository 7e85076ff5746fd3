package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The form by which somebody whom the provider knows shows that an account is theirs. */
public class OpenIdAccountForm {
    @MvcBinding @FormParam("account") @DefaultValue("")
    @Characters(blank = "session.username.blank", max = Username.TYPED_MAX) private String account = "";
    @MvcBinding @FormParam("password") @DefaultValue("")
    @NotEmpty(message = "session.password.blank") @Characters(max = NewPassword.TYPED_MAX) private String password = "";

    /** The typed name, without control characters. */
    public String getAccount() {
        return Text.shown(account);
    }

    String account() {
        return account;
    }

    String password() {
        return password;
    }
}

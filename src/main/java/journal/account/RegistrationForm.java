package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.mail.Mailbox;
import journal.web.Characters;
import journal.web.Text;

/** The registration form. */
public class RegistrationForm {
    @MvcBinding @FormParam("username") @DefaultValue("") @Characters(max = Username.TYPED_MAX) private String username = "";
    @MvcBinding @FormParam("password") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("password2") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password2 = "";
    @MvcBinding @FormParam("email") @DefaultValue("") @Characters(max = Mailbox.TYPED_MAX) private String email = "";

    /** The typed name, without control characters. */
    public String getUsername() {
        return Text.shown(username);
    }

    /** The typed e-mail address, without control characters. */
    public String getEmail() {
        return Text.beginning(Text.shown(email), Mailbox.TYPED_MAX);
    }

    String email() {
        return email;
    }

    Username username() {
        return Username.of(username);
    }

    NewPassword password() {
        return new NewPassword(password, password2);
    }
}

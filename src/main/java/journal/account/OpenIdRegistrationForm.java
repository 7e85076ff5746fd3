package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.mail.Mailbox;
import journal.web.Characters;
import journal.web.Text;

/** The form that registers somebody whom the provider knows. */
public class OpenIdRegistrationForm {
    @MvcBinding @FormParam("username") @DefaultValue("") @Characters(max = Username.TYPED_MAX) private String username = "";
    @MvcBinding @FormParam("email") @DefaultValue("") @Characters(max = Mailbox.TYPED_MAX) private String email = "";

    public OpenIdRegistrationForm() {
        // for Jakarta REST
    }

    OpenIdRegistrationForm(String username) {
        this.username = username;
    }

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
}

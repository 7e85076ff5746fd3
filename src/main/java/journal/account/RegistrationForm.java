package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.mail.Mailbox;
import journal.web.Characters;
import journal.web.Text;

/** The registration form. */
public class RegistrationForm {
    private static final int INVITATION_MAX = 60; // code points

    @MvcBinding @FormParam("username") @DefaultValue("") @Characters(max = Username.TYPED_MAX) private String username = "";
    @MvcBinding @FormParam("password") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("password2") @DefaultValue("") @Characters(max = NewPassword.TYPED_MAX) private String password2 = "";
    @MvcBinding @FormParam("email") @DefaultValue("") @Characters(max = Mailbox.TYPED_MAX) private String email = "";

    @MvcBinding @FormParam("invitation") @DefaultValue("") @Characters(max = INVITATION_MAX) private String invitation = "";

    public RegistrationForm() {
        // for Jakarta REST
    }

    RegistrationForm(String invitation) {
        this.invitation = invitation;
    }

    /** The typed name, without control characters. */
    public String getUsername() {
        return Text.shown(username);
    }

    /** The typed e-mail address, without control characters. */
    public String getEmail() {
        return Text.beginning(Text.shown(email), Mailbox.TYPED_MAX);
    }

    /** The secret of an invitation; empty where there is none. */
    String invitation() {
        return invitation;
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

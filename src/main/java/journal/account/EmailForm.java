package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.mail.Mailbox;
import journal.web.Characters;
import journal.web.Text;

/** The form in which an account changes its e-mail address. */
public class EmailForm {
    @MvcBinding @FormParam("email") @DefaultValue("") @Characters(max = Mailbox.TYPED_MAX) private String email = "";
    @MvcBinding @FormParam("emailPassword") @DefaultValue("")
    @NotEmpty(message = "email.password.blank") @Characters(max = NewPassword.TYPED_MAX) private String emailPassword = "";

    public EmailForm() {
        // for Jakarta REST
    }

    EmailForm(String email) {
        this.email = email;
    }

    /** The typed address, without control characters. */
    public String getEmail() {
        return Text.beginning(Text.shown(email), Mailbox.TYPED_MAX);
    }

    String email() {
        return email;
    }

    String password() {
        return emailPassword;
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.LocalPath;
import journal.web.Text;

/** The form in which a signed-in user confirms who they are. Neither password nor code comes back to the page. */
public class ConfirmationForm {
    private static final int CODE_MAX = 60; // code points

    @MvcBinding @FormParam("password") @DefaultValue("")
    @NotEmpty(message = "session.password.blank") @Characters(max = NewPassword.TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("code") @DefaultValue("") @Characters(max = CODE_MAX) private String code = "";
    @MvcBinding @FormParam("next") @DefaultValue("") @Size(max = LocalPath.LONGEST, message = Characters.MANY) private String next = "";

    public ConfirmationForm() {
        // for Jakarta REST
    }

    ConfirmationForm(String next) {
        this.next = next;
    }

    /** The path of the page after it; it is untrusted. */
    public String getNext() {
        return Text.beginning(Text.shown(next), LocalPath.LONGEST);
    }

    String password() {
        return password;
    }

    String code() {
        return code;
    }

    String next() {
        return next;
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.LocalPath;
import journal.web.Text;

/** The sign-in form. */
public class SessionForm {
    @MvcBinding @FormParam("username") @DefaultValue("")
    @Characters(blank = "session.username.blank", max = Username.TYPED_MAX) private String username = "";
    @MvcBinding @FormParam("password") @DefaultValue("")
    @NotEmpty(message = "session.password.blank") @Characters(max = NewPassword.TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("next") @DefaultValue("") @Size(max = LocalPath.LONGEST, message = Characters.MANY) private String next = "";

    @FormParam("lasting") @DefaultValue("false") private boolean lasting;

    public SessionForm() {
        // for Jakarta REST
    }

    SessionForm(String next) {
        this(next, false);
    }

    SessionForm(String next, boolean lasting) {
        this.next = next;
        this.lasting = lasting;
    }

    /** The typed name, without control characters. */
    public String getUsername() {
        return Text.shown(username);
    }

    /** The path of the page after the sign-in; it is untrusted. */
    public String getNext() {
        return Text.beginning(Text.shown(next), LocalPath.LONGEST);
    }

    /** Whether the session is to last beyond the end of the browser. */
    public boolean isLasting() {
        return lasting;
    }

    String next() {
        return next;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }
}

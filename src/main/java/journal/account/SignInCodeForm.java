package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.LocalPath;
import journal.web.Text;

/** The form that asks for a code after a right password. */
public class SignInCodeForm {
    // not inherited from CodeForm: Krazo knows the violations of a form's own fields alone
    @MvcBinding @FormParam("code") @DefaultValue("") @Characters(blank = "code.blank", max = CodeForm.TYPED_MAX) private String code = "";
    @MvcBinding @FormParam("next") @DefaultValue("") @Size(max = LocalPath.LONGEST, message = Characters.MANY) private String next = "";

    public SignInCodeForm() {
        // for Jakarta REST
    }

    SignInCodeForm(String next) {
        this.next = next;
    }

    String code() {
        return code;
    }

    /** The path of the page after the sign-in; it is untrusted. */
    public String getNext() {
        return Text.beginning(Text.shown(next), LocalPath.LONGEST);
    }

    String next() {
        return next;
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.LocalPath;
import journal.web.Text;

/** The form that asks for a code after a right password. */
public class SignInCodeForm {
    // not inherited: Krazo knows the violations of a form's own fields, and of those of the forms in it
    @Valid @BeanParam private CodeForm typed = new CodeForm();
    @MvcBinding @FormParam("next") @DefaultValue("") @Size(max = LocalPath.LONGEST, message = Characters.MANY) private String next = "";

    public SignInCodeForm() {
        // for Jakarta REST
    }

    SignInCodeForm(String next) {
        this.next = next;
    }

    String code() {
        return typed.code();
    }

    /** The path of the page after the sign-in; it is untrusted. */
    public String getNext() {
        return Text.beginning(Text.shown(next), LocalPath.LONGEST);
    }

    String next() {
        return next;
    }
}

package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.factor.RecoveryCode;
import journal.web.Characters;

/** The form of who has forgotten a password and has noted the code for that. */
public class ForgottenCodeForm {
    @MvcBinding @FormParam("code") @DefaultValue("")
    @Characters(blank = "code.blank", max = SecretForm.MAX) private String code = "";

    /** The typed code, without what separates its letters. */
    String code() {
        return RecoveryCode.plain(code);
    }
}

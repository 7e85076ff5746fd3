package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.mail.Mailbox;
import journal.web.Characters;
import journal.web.Text;

/** The form of who has forgotten a password. */
public class ForgottenPasswordForm {
    @MvcBinding @FormParam("who") @DefaultValue("")
    @Characters(blank = "forgotten.who.blank", max = Mailbox.TYPED_MAX) private String who = "";

    /** The typed username or e-mail address, without control characters. */
    public String getWho() {
        return Text.beginning(Text.shown(who), Mailbox.TYPED_MAX);
    }

    String who() {
        return who;
    }
}

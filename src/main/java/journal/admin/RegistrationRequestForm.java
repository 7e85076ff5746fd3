package journal.admin;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The form in which an administrator approves or rejects an account that waits. */
public class RegistrationRequestForm {
    private static final int REASON_MAX = 250; // code points: a mail has all of them
    private static final int DECISION_MAX = 30; // code points

    @MvcBinding @FormParam("decision") @DefaultValue("")
    @Characters(max = DECISION_MAX) private String decision = "";
    @MvcBinding @FormParam("reason") @DefaultValue("")
    @Characters(blank = "request.reason.blank", max = REASON_MAX) private String reason = "";

    /** The decision, as it was sent. */
    public String getDecision() {
        return decision;
    }

    /** The reason without white space around it, and without characters that cannot be shown. */
    public String getReason() {
        return Text.stripped(Text.shown(reason));
    }

    boolean approves() {
        return decision.equals("APPROVE");
    }

    boolean rejects() {
        return decision.equals("REJECT");
    }
}

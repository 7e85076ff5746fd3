package journal.report;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The form in which an administrator decides about a report. */
public class ReportDecisionForm {
    private static final int REASON_MAX = 500; // code points
    private static final int DECISION_MAX = 30; // code points

    @MvcBinding @FormParam("decision") @DefaultValue("")
    @Characters(max = DECISION_MAX) private String decision = "";
    @MvcBinding @FormParam("reason") @DefaultValue("")
    @Characters(blank = "report.decision.reason.blank", max = REASON_MAX) private String reason = "";

    /** The decision, as it was sent. */
    public String getDecision() {
        return decision;
    }

    /** The reason without white space around it, and without characters that cannot be shown. */
    public String getReason() {
        return Text.stripped(Text.shown(reason));
    }

    boolean removes() {
        return decision.equals("REMOVE");
    }

    boolean dismisses() {
        return decision.equals("DISMISS");
    }
}

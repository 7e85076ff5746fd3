package journal.report;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import journal.web.Characters;
import journal.web.Text;

/** The form in which a reader reports an entry. */
public class ReportForm {
    private static final int TEXT_MAX = 1_000; // code points
    private static final int REASON_MAX = 30; // code points

    @MvcBinding @FormParam("reason") @DefaultValue("")
    @Characters(max = REASON_MAX) private String reason = "";
    @MvcBinding @FormParam("text") @DefaultValue("")
    @Characters(max = TEXT_MAX, lines = true) private String text = "";

    /** The chosen reason, as it was sent. */
    public String getReason() {
        return reason;
    }

    /** What was typed beside it, without white space around it. */
    public String getText() {
        return Text.stripped(Text.unixLines(Text.shown(text)));
    }

    Optional<ReportReason> reason() {
        return ReportReason.named(reason);
    }
}

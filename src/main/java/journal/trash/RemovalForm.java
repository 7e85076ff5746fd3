package journal.trash;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The reason for which an administrator removes an entry. */
public class RemovalForm {
    private static final int REASON_MAX = 500; // code points

    @MvcBinding @FormParam("reason") @DefaultValue("")
    @Characters(blank = "removal.reason.blank", max = REASON_MAX) private String reason = "";

    /** The reason without white space around it, and without characters that cannot be shown. */
    public String getReason() {
        return Text.stripped(Text.shown(reason));
    }
}

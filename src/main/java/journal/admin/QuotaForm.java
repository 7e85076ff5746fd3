package journal.admin;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import journal.setting.Quota;
import journal.web.Characters;
import journal.web.Text;

/** The form in which an administrator gives an account another quota. */
public class QuotaForm {
    private static final int PERCENT_MAX = 10; // code points

    @MvcBinding @FormParam("percent") @DefaultValue("")
    @Characters(max = PERCENT_MAX) private String percent = "";
    @MvcBinding @FormParam("reason") @DefaultValue("")
    @Characters(blank = "person.reason.blank", max = PersonForm.REASON_MAX) private String reason = "";

    /** The form of an account that has so many percent. */
    static QuotaForm of(long percent) {
        var form = new QuotaForm();
        form.percent = percent == Quota.USUAL_PERCENT ? "" : String.valueOf(percent);
        return form;
    }

    /** The percent as they were typed. */
    public String getPercent() {
        return percent;
    }

    /** The reason without white space around it, and without characters that cannot be shown. */
    public String getReason() {
        return Text.stripped(Text.shown(reason));
    }

    /** The typed number, the usual one where nothing was typed; empty where it is none, or too large. */
    Optional<Long> percent() {
        String typed = Text.stripped(percent);
        if (typed.isEmpty()) {
            return Optional.of(Quota.USUAL_PERCENT);
        }
        return Optional.of(typed).filter(text -> text.matches("[0-9]{1,4}")).map(Long::valueOf)
                .filter(number -> number <= Quota.MOST_PERCENT);
    }
}

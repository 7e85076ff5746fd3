package journal.admin;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.stream.Stream;
import journal.setting.RegistrationMode;
import journal.web.Characters;
import journal.web.Text;

/** The form in which an administrator chooses who may register. */
public class RegistrationRuleForm {
    private static final String SETTING = "SETTING"; // says who
    private static final int REASON_MAX = 500; // code points
    private static final int MODE_MAX = 30; // code points

    @MvcBinding @FormParam("mode") @DefaultValue("")
    @Characters(max = MODE_MAX) private String mode = "";
    @MvcBinding @FormParam("reason") @DefaultValue("")
    @Characters(blank = "rule.reason.blank", max = REASON_MAX) private String reason = "";

    public RegistrationRuleForm() {
        // for Jakarta REST
    }

    RegistrationRuleForm(Optional<RegistrationMode> chosen) {
        mode = chosen.map(Enum::name).orElse(SETTING);
    }

    /** The choice, as it was sent. */
    public String getMode() {
        return mode;
    }

    /** The reason without white space around it, and without characters that cannot be shown. */
    public String getReason() {
        return Text.stripped(Text.shown(reason));
    }

    /** Whether there is such a choice. */
    boolean isKnown() {
        return mode.equals(SETTING) || mode().isPresent();
    }

    /** The choice; empty where the setting is to say it. */
    Optional<RegistrationMode> mode() {
        return Stream.of(RegistrationMode.values()).filter(one -> one.name().equals(mode)).findFirst();
    }
}

package journal.admin;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import journal.web.Characters;
import journal.web.Text;

/** The form in which an administrator changes something about a person. */
public class PersonForm {
    static final int REASON_MAX = 500; // code points
    private static final int CHANGE_MAX = 30; // code points

    @MvcBinding @FormParam("change") @DefaultValue("")
    @Characters(max = CHANGE_MAX) private String change = "";
    @MvcBinding @FormParam("reason") @DefaultValue("")
    @Characters(blank = "person.reason.blank", max = REASON_MAX) private String reason = "";
    @MvcBinding @FormParam("version") @DefaultValue("-1") private int version = -1;

    /** The chosen change, as it was sent. */
    public String getChange() {
        return change;
    }

    /** The reason without white space around it, and without characters that cannot be shown. */
    public String getReason() {
        return Text.stripped(Text.shown(reason));
    }

    Optional<PersonChange> change() {
        return PersonChange.named(change);
    }

    /** The version of the account that the form was made of. */
    int version() {
        return version;
    }
}

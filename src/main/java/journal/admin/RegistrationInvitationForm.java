package journal.admin;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.util.Optional;
import journal.web.Characters;
import journal.web.Text;

/** The form in which an administrator makes an invitation. */
public class RegistrationInvitationForm {
    static final int MOST_DAYS = 30;
    private static final int NOTE_MAX = 200; // code points
    private static final int DAYS_MAX = 10; // code points

    @MvcBinding @FormParam("days") @DefaultValue("7")
    @Characters(max = DAYS_MAX) private String days = "7";
    @MvcBinding @FormParam("note") @DefaultValue("")
    @Characters(max = NOTE_MAX) private String note = "";

    /** For how many days it is to be good, as it was typed. */
    public String getDays() {
        return Text.shown(days);
    }

    /** The note without white space around it, and without characters that cannot be shown. */
    public String getNote() {
        return Text.stripped(Text.shown(note));
    }

    /** For how long it is to be good; empty where that cannot be. */
    Optional<Duration> life() {
        return Optional.of(Text.stripped(days)).filter(text -> text.matches("[0-9]{1,2}")).map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST_DAYS).map(Duration::ofDays);
    }
}

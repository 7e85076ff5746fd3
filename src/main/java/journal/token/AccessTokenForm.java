package journal.token;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import journal.account.Scope;
import journal.web.Characters;
import journal.web.Text;

/** The form with the name of a new token, what it allows, and when it ends. */
public class AccessTokenForm {
    private static final String MONTH = "30";

    @MvcBinding @FormParam("name") @DefaultValue("")
    @Characters(blank = "token.name.blank", max = AccessToken.NAME_MAX) private String name = "";
    @MvcBinding @FormParam("days") @DefaultValue(MONTH)
    @Pattern(regexp = "7|30|90|365", message = "token.days.unknown") private String days = MONTH;
    @FormParam("read") @DefaultValue("false") private boolean read;
    @FormParam("write") @DefaultValue("false") private boolean write;
    @FormParam("pictures") @DefaultValue("false") private boolean pictures;
    @FormParam("everything") @DefaultValue("false") private boolean everything;

    /** The form as it is opened: a token that reads. */
    static AccessTokenForm fresh() {
        var form = new AccessTokenForm();
        form.read = true;
        return form;
    }

    /** The name without white space around it, and without characters that cannot be shown. */
    public String getName() {
        return Text.stripped(Text.shown(name));
    }

    /** After how many days it ends, as it was chosen. */
    public String getDays() {
        return Text.shown(days);
    }

    /** For how long it is good. */
    Duration time() {
        return Duration.ofDays(Integer.parseInt(days));
    }

    public boolean isRead() {
        return read;
    }

    public boolean isWrite() {
        return write;
    }

    public boolean isPictures() {
        return pictures;
    }

    public boolean isEverything() {
        return everything;
    }

    /** What it allows; nothing where nothing was chosen. */
    Set<Scope> scopes() {
        Set<Scope> chosen = EnumSet.noneOf(Scope.class);
        add(chosen, read, Scope.READ);
        add(chosen, write, Scope.WRITE);
        add(chosen, pictures, Scope.PICTURES);
        add(chosen, everything, Scope.EVERYTHING);
        return chosen;
    }

    private static void add(Set<Scope> chosen, boolean isChosen, Scope scope) {
        if (isChosen) {
            chosen.add(scope);
        }
    }
}

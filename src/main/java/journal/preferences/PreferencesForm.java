package journal.preferences;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.LocalPath;
import journal.web.Preferences;
import journal.web.Text;

/** The form of a visitor's language and theme. */
public class PreferencesForm {
    private static final int CHOICE_MAX = 100; // code points: each choice has fewer

    @MvcBinding @FormParam("language") @DefaultValue("") @Characters(max = CHOICE_MAX) private String language = "";
    @MvcBinding @FormParam("theme") @DefaultValue("") @Characters(max = CHOICE_MAX) private String theme = "";
    @MvcBinding @FormParam("next") @DefaultValue("") @Size(max = LocalPath.LONGEST, message = Characters.MANY) private String next = "";

    public PreferencesForm() {
        // for Jakarta REST
    }

    PreferencesForm(Preferences kept, String next) {
        this.language = kept.getLanguage();
        this.theme = kept.getTheme();
        this.next = next;
    }

    /** The tag of the language; empty for the preference of the browser. */
    public String getLanguage() {
        return Text.shown(language);
    }

    /** The theme; empty for the setting of the device. */
    public String getTheme() {
        return Text.shown(theme);
    }

    /** The path of the next page. */
    public String getNext() {
        return Text.beginning(Text.shown(next), LocalPath.LONGEST);
    }
}

package journal.preferences;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Preferences;
import journal.web.Text;

/** What somebody chooses: a language and an appearance. */
public class PreferencesForm {
    @MvcBinding @FormParam("language") @DefaultValue("") @Characters private String language = "";
    @MvcBinding @FormParam("theme") @DefaultValue("") @Characters private String theme = "";
    @FormParam("next") @DefaultValue("") private String next = "";

    public PreferencesForm() {
        // for Jakarta REST
    }

    PreferencesForm(Preferences kept, String next) {
        this.language = kept.getLanguage();
        this.theme = kept.getTheme();
        this.next = next;
    }

    /** The tag of the language; empty for what the browser prefers. */
    public String getLanguage() {
        return Text.shown(language);
    }

    /** The theme; empty for what the device is set to. */
    public String getTheme() {
        return Text.shown(theme);
    }

    /** The page to go on with. */
    public String getNext() {
        return Text.shown(next);
    }
}

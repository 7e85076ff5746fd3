package journal.profile;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.account.DisplayNameRules;
import journal.account.Profile;
import journal.web.Characters;
import journal.web.Text;

/** The form of one's profile. */
public class ProfileForm {
    private static final int CHOICE_MAX = 100; // code points: each choice has fewer

    @MvcBinding @FormParam("displayName") @DefaultValue("") @Characters(max = Profile.NAME_MAX) private String displayName = "";
    @MvcBinding @FormParam("about") @DefaultValue("") @Characters(max = Profile.ABOUT_MAX, lines = true) private String about = "";
    @MvcBinding @FormParam("zone") @DefaultValue("") @Characters(max = CHOICE_MAX) private String zone = "";
    @MvcBinding @FormParam("language") @DefaultValue("") @Characters(max = CHOICE_MAX) private String language = "";

    public ProfileForm() {
        // for Jakarta REST
    }

    ProfileForm(Profile stored, String language) {
        this.displayName = stored.name();
        this.about = stored.about();
        this.zone = stored.zone();
        this.language = language;
    }

    /** The typed name, without control characters. */
    public String getDisplayName() {
        return Text.shown(displayName);
    }

    /** The typed lines about oneself, without other control characters. */
    public String getAbout() {
        return Text.shown(about);
    }

    /** The IANA name of the time zone; empty for that of the last entry. */
    public String getZone() {
        return Text.shown(zone);
    }

    /** The tag of the language; empty for the preference of the browser. */
    public String getLanguage() {
        return Text.shown(language);
    }

    /** What it says about the account. */
    Profile profile() {
        return new Profile(DisplayNameRules.stored(displayName), Text.stripped(Text.unixLines(about)), zone);
    }
}

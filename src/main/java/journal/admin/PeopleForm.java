package journal.admin;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import journal.account.Username;
import journal.web.Characters;
import journal.web.Text;

/** A search for people, as the form sends it. */
public class PeopleForm {
    @MvcBinding @QueryParam("name") @DefaultValue("")
    @Characters(max = Username.TYPED_MAX) private String name = "";

    /** The typed beginning of a name, without characters that cannot be shown. */
    public String getName() {
        return Text.stripped(Text.shown(name));
    }
}

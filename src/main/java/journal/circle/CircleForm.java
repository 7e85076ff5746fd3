package journal.circle;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The form with the name of a new circle. */
public class CircleForm {
    @MvcBinding @FormParam("name") @DefaultValue("")
    @Characters(blank = "circle.name.blank", max = Circle.NAME_MAX) private String name = "";

    /** The name without white space around it, and without characters that cannot be shown. */
    public String getName() {
        return Text.stripped(Text.shown(name));
    }
}

package journal.imports;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** What an author decides before entries are imported. */
public class ImportForm {
    private static final int CHOICE_MAX = 100; // code points

    @MvcBinding @FormParam("zone") @DefaultValue("") @Characters(max = CHOICE_MAX) private String zone = "";
    @MvcBinding @FormParam("publicly") @DefaultValue("false") private boolean publicly;

    public ImportForm() {
        // for Jakarta REST
    }

    /** What is chosen before anything is: this zone, and nothing becomes public. */
    ImportForm(String zone) {
        this.zone = zone;
    }

    /** The IANA name of the zone of dates that have none; empty for UTC. */
    public String getZone() {
        return Text.shown(zone);
    }

    /** Whether what was public there becomes public. */
    public boolean isPublicly() {
        return publicly;
    }
}

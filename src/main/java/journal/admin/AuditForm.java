package journal.admin;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import journal.account.Username;
import journal.web.Characters;
import journal.web.Text;

/** Which events of the audit log are asked for: those of a kind, or about an account. */
public class AuditForm {
    private static final int KIND_MAX = 30; // code points

    @MvcBinding @QueryParam("kind") @DefaultValue("")
    @Characters(max = KIND_MAX) private String kind = "";
    @MvcBinding @QueryParam("name") @DefaultValue("")
    @Characters(max = Username.TYPED_MAX) private String name = "";

    /** The code of the kind; empty for all. */
    public String getKind() {
        return Text.shown(kind);
    }

    /** The typed name; empty for all. */
    public String getName() {
        return Text.stripped(Text.shown(name));
    }

    /** The same as the query of an address. */
    String query() {
        return "?kind=" + URLEncoder.encode(getKind(), StandardCharsets.UTF_8) + "&name="
                + URLEncoder.encode(getName(), StandardCharsets.UTF_8);
    }
}

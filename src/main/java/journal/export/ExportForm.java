package journal.export;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import journal.web.Characters;
import journal.web.Text;

/** The choice of what an export is for. */
public class ExportForm {
    private static final int LONGEST = 20; // code points

    @MvcBinding @FormParam("kind") @DefaultValue("JOURNAL")
    @Characters(max = LONGEST) private String kind = ExportKind.JOURNAL.name();

    /** The chosen answer, without characters that cannot be shown. */
    public String getKind() {
        return Text.shown(kind);
    }

    /** What was chosen; empty where it is no answer. */
    Optional<ExportKind> kind() {
        return ExportKind.of(kind);
    }
}

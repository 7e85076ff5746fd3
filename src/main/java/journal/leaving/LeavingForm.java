package journal.leaving;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import journal.web.Characters;
import journal.web.Text;

/** The choice of somebody who leaves: what becomes of the public entries. It is confirmed by a second answer. */
public class LeavingForm {
    /** Public entries stay, without a name. */
    static final String KEEP = "keep";
    /** Everything is removed. */
    static final String REMOVE = "remove";
    private static final int LONGEST = 20; // code points

    @MvcBinding @FormParam("entries") @DefaultValue("")
    @Characters(max = LONGEST) private String entries = "";

    @FormParam("sure") @DefaultValue("false") private boolean sure;

    /** The chosen answer, without characters that cannot be shown; empty where none was chosen. */
    public String getEntries() {
        return Text.shown(entries);
    }

    /** Whether it was confirmed. */
    public boolean isSure() {
        return sure;
    }

    /** Whether one of the answers was chosen. */
    boolean isAnswered() {
        return entries.equals(KEEP) || entries.equals(REMOVE);
    }

    /** Whether public entries stay. */
    boolean isKeeping() {
        return entries.equals(KEEP);
    }
}

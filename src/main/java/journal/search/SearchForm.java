package journal.search;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import journal.web.Characters;
import journal.web.PastedText;

/** A search as the form sends it. */
public class SearchForm {
    public static final int MAX = 500; // code points

    @QueryParam("q")
    @DefaultValue("") private String q;

    /** The typed text, with what was pasted into it mended. */
    @MvcBinding
    @Characters(max = MAX)
    public String getQ() {
        return PastedText.mended("q", q);
    }
}

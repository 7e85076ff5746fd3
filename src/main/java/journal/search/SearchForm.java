package journal.search;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import journal.web.Characters;

/** A search as the form sends it. */
public class SearchForm {
    static final int MAX = 500; // code points

    @MvcBinding
    @QueryParam("q")
    @DefaultValue("")
    @Characters(max = MAX) private String q;

    /** The typed text. */
    public String getQ() {
        return q;
    }
}

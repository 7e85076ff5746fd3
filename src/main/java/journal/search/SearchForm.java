package journal.search;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import journal.web.Characters;

/** What somebody looks for, as the form sends it. */
public class SearchForm {
    static final int MAX = 500; // code points

    @MvcBinding
    @QueryParam("q")
    @DefaultValue("")
    @Characters(max = MAX) private String q;

    /** What was typed. */
    public String getQ() {
        return q;
    }
}

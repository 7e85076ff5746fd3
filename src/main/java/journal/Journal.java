package journal;

import jakarta.mvc.form.FormMethodOverwriter;
import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The application: its pages are mounted at the context root (Jakarta REST 3.1, 2.3.2). */
@ApplicationPath("/")
public class Journal extends Application {

    /** Switches off Krazo's CSRF check, since {@link journal.web.CsrfFilter} covers every unsafe request, and the overwriting of methods. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.OFF,
                FormMethodOverwriter.FORM_METHOD_OVERWRITE, FormMethodOverwriter.Options.DISABLED);
    }
}

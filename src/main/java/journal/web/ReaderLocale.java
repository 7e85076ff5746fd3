package journal.web;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The language in which the reader sees this page, as {@link Languages#spoken} says it. */
@RequestScoped
class ReaderLocale {
    /** The parameter by which an address asks for a language. */
    static final String PARAMETER = "lang";

    @Inject HttpExchange exchange;
    @Inject Languages languages;
    @Inject Preferences preferences;

    private Languages.Spoken spoken;

    /** The language. */
    Locale language() {
        return spoken().language();
    }

    /** The language as it is used where the browser says its reader lives: dates differ between en-GB and en-US. */
    ULocale region() {
        return spoken().region();
    }

    /** The language that the browser prefers among the journal's. */
    Locale preferred() {
        return languages.preferred(exchange.request());
    }

    private Languages.Spoken spoken() {
        if (spoken == null) {
            spoken = languages.spoken(exchange.request(), exchange.page(), preferences.language());
        }
        return spoken;
    }
}

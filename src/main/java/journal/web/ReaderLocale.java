package journal.web;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language in which the reader sees this page: the one that the address asks for, the reader's preference, or what the browser
 * prefers (RFC 9110, 12.5.4).
 */
@RequestScoped
class ReaderLocale {
    /** The parameter by which an address asks for a language. */
    static final String PARAMETER = "lang";

    @Inject HttpServletRequest request;
    @Inject HttpExchange exchange;
    @Inject Languages languages;
    @Inject Preferences preferences;

    private Locale language;
    private ULocale region;

    /** The language. */
    Locale language() {
        if (language == null) {
            language = asked().or(preferences::language).orElseGet(this::preferred);
        }
        return language;
    }

    /** The language as it is used where the browser says its reader lives: dates differ between en-GB and en-US. */
    ULocale region() {
        if (region == null) {
            region = ULocale.forLocale(accepted().stream().filter(wanted -> wanted.getLanguage().equals(language().getLanguage()))
                    .findFirst().map(wanted -> new Locale(wanted.getLanguage(), wanted.getCountry())).orElse(language()));
        }
        return region;
    }

    /** The language that the browser prefers among the journal's. */
    Locale preferred() {
        return languages.best(accepted());
    }

    private Optional<Locale> asked() {
        return exchange.page().contains(PARAMETER + '=') ? languages.find(request.getParameter(PARAMETER)) : Optional.empty();
    }

    private List<Locale> accepted() {
        // without the header the container names its own language
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}

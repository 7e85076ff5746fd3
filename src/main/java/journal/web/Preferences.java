package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The visitor's theme and language: stored in cookies, the language in the account too. */
@Named
@RequestScoped
public class Preferences {
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject HttpExchange exchange;
    @Inject Cookies cookies;
    @Inject Languages languages;

    private Optional<String> accounts = Optional.empty();

    /** {@code light} or {@code dark}; empty for the setting of the device. */
    public String getTheme() {
        return theme(exchange.request(), cookies);
    }

    /** The theme of a request. */
    static String theme(HttpServletRequest request, Cookies cookies) {
        return cookies.find(request, THEME).filter(Preferences::isTheme).orElse("");
    }

    /** The tag of the chosen language; empty for the preference of the browser. */
    public String getLanguage() {
        return language().flatMap(languages::find).map(Locale::toLanguageTag).orElse("");
    }

    /** Sets the language of the signed-in account, as a tag; empty where it has chosen none. */
    public void setAccountLanguage(Optional<String> language) {
        accounts = language;
    }

    /** Whether it is a theme, or empty. */
    public static boolean isTheme(String theme) {
        return theme.isEmpty() || THEMES.contains(theme);
    }

    /**
     * Stores a choice in the browser.
     *
     * @param theme one that {@link #isTheme} knows
     * @param language the tag of one of the journal's languages, or empty
     */
    public void keep(String theme, String language) {
        cookies.keep(exchange, THEME, theme);
        cookies.keep(exchange, LANGUAGE, language);
    }

    /** The tag of the chosen language: the account's before the browser's. It may be none of the journal's. */
    Optional<String> language() {
        return language(exchange.request());
    }

    /** The same for a request that has not come to {@link WholePage} yet. */
    Optional<String> language(HttpServletRequest request) {
        return accounts.or(() -> language(request, cookies));
    }

    /** The tag of the language that is chosen in the browser of a request. */
    static Optional<String> language(HttpServletRequest request, Cookies cookies) {
        return cookies.find(request, LANGUAGE);
    }
}

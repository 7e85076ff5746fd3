package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How this visitor likes the journal: kept in cookies, the language in the account too. */
@Named
@RequestScoped
public class Preferences {
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject Exchange exchange;
    @Inject Cookies cookies;
    @Inject Languages languages;

    private Optional<String> accounts = Optional.empty();

    /** {@code light} or {@code dark}, or empty for what the device is set to. */
    public String getTheme() {
        return exchange.cookie(cookies.name(THEME)).filter(Preferences::isTheme).orElse("");
    }

    /** The tag of the chosen language, or empty for what the browser prefers. */
    public String getLanguage() {
        return language().map(Locale::toLanguageTag).orElse("");
    }

    /** Takes over what the signed-in account prefers, if it does: a language tag. */
    public void takeOver(Optional<String> language) {
        accounts = language;
    }

    /** Whether there is such a theme, or none is meant. */
    public static boolean isTheme(String theme) {
        return theme.isEmpty() || THEMES.contains(theme);
    }

    /**
     * Keeps a choice with the browser.
     *
     * @param theme one that {@link #isTheme} knows
     * @param language the tag of one of the journal's languages, or empty
     */
    public void keep(String theme, String language) {
        cookies.keep(exchange, THEME, theme);
        cookies.keep(exchange, LANGUAGE, language);
    }

    /** The chosen language: the account's before the browser's. */
    Optional<Locale> language() {
        return accounts.or(() -> exchange.cookie(cookies.name(LANGUAGE))).flatMap(languages::find);
    }
}

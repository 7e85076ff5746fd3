package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import journal.setting.Settings;

/**
 * What this page is called from outside: whole addresses, for search engines and for who shares it. They begin with the setting
 * {@code journal.address}, never with what a request says of its host; without it there are none.
 */
@Named
@RequestScoped
public class Addresses {
    private static final String LANGUAGE = ReaderLocale.PARAMETER + '=';

    @Inject Exchange exchange;
    @Inject Settings settings;
    @Inject Languages languages;
    @Inject Links links;

    /** Whether this page has an address: it was asked for, and is neither an answer to a form nor an error. */
    public boolean isKnown() {
        return isLasting() && settings.address().isPresent();
    }

    /** The address of this page (RFC 6596); in another language than the reader's, if that was asked for, it is another page. */
    public String getCanonical() {
        return of(exchange.page());
    }

    /** The addresses of this page by language, {@code x-default} being the reader's own (WHATWG HTML, 4.6.7.1). */
    public Map<String, String> getAlternates() {
        Map<String, String> alternates = new LinkedHashMap<>();
        String page = withoutLanguage();
        alternates.put("x-default", of(page));
        languages.getAll().forEach(
                language -> alternates.put(language.tag(), of(page + (page.contains("?") ? '&' : '?') + LANGUAGE + language.tag())));
        return alternates;
    }

    /** Whether paths have an address. */
    public boolean areKnown() {
        return settings.address().isPresent();
    }

    /** The address of a path, or the path alone where there is none. */
    public String reference(String path) {
        return settings.address().orElse("") + path;
    }

    /** The address of a path. */
    public String of(String path) {
        return settings.address().orElseThrow() + path;
    }

    /** The path of the page of preferences, which leads back to this page. */
    public String getPreferences() {
        return isLasting() ? links.andBack("PreferencesController#form", withoutLanguage()) : links.to("PreferencesController#form");
    }

    private boolean isLasting() {
        return exchange.request().getMethod().equals("GET") && exchange.request().getAttribute("status") == null;
    }

    private String withoutLanguage() {
        String[] parts = exchange.page().split("\\?", 2);
        if (parts.length == 1) {
            return parts[0];
        }
        String query = Arrays.stream(parts[1].split("&")).filter(field -> !field.startsWith(LANGUAGE)).collect(Collectors.joining("&"));
        return query.isEmpty() ? parts[0] : parts[0] + '?' + query;
    }
}

package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journal.setting.Settings;

/**
 * The absolute URLs of pages, for search engines and for links that people share. They begin with the setting {@code journal.address},
 * never with the host of a request. Without the setting there are none.
 */
@Named
@RequestScoped
public class Addresses {
    private static final String LANGUAGE = ReaderLocale.PARAMETER + '=';
    private static final List<String> PARAMETERS = List.of("before", "after", "day", "tag", "q"); // of pages that anybody may read

    @Inject HttpExchange exchange;
    @Inject Settings settings;
    @Inject Languages languages;
    @Inject Links links;

    /** Whether this page has an absolute URL: it answers a GET and is no error page. */
    public boolean isKnown() {
        return isLasting() && settings.address().isPresent();
    }

    /**
     * The canonical URL of this page (RFC 6596): its path in one form, and those parameters that the journal knows, in one order. The parameter
     * {@code lang} is part of it.
     */
    public String getCanonical() {
        return of(page(languages.find(parameter(ReaderLocale.PARAMETER)).map(Locale::toLanguageTag).orElse("")));
    }

    /** The URLs of this page by language; {@code x-default} is the one that takes the reader's own language (WHATWG HTML, 4.6.7.1). */
    public Map<String, String> getAlternates() {
        Map<String, String> alternates = new LinkedHashMap<>();
        alternates.put("x-default", of(page("")));
        languages.getAll().forEach(language -> alternates.put(language.value(), of(page(language.value()))));
        return alternates;
    }

    /** Whether paths have absolute URLs. */
    public boolean areKnown() {
        return settings.address().isPresent();
    }

    /** The absolute URL of a path, or the path itself where there is none. */
    public String reference(String path) {
        return settings.address().orElse("") + path;
    }

    /**
     * The absolute URL of a path.
     *
     * @throws java.util.NoSuchElementException where the setting is missing
     */
    public String of(String path) {
        return settings.address().orElseThrow() + path;
    }

    /** The path of the preferences page, with this page as the one to return to. */
    public String getPreferences() {
        return isLasting() ? links.andBack("PreferencesController#form", withoutLanguage()) : links.to("PreferencesController#form");
    }

    private String page(String language) {
        List<String> fields = new ArrayList<>();
        PARAMETERS.stream().filter(name -> !parameter(name).isEmpty())
                .forEach(name -> fields.add(name + '=' + URLEncoder.encode(parameter(name), StandardCharsets.UTF_8).replace("%3A", ":"))); // as our links have it
        if (!language.isEmpty()) {
            fields.add(LANGUAGE + language);
        }
        return path() + (fields.isEmpty() ? "" : '?' + String.join("&", fields));
    }

    private String parameter(String name) {
        return Optional.ofNullable(exchange.request().getParameter(name)).orElse("");
    }

    // made of the action, so that it is encoded in one way; without what a path may have besides (RFC 3986, 3.3)
    private String path() {
        String path = exchange.page().split("\\?", 2)[0].replaceAll(";[^/]*", "").replaceAll("/+", "/");
        String plain = links.find("GET", path).isEmpty() && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return links.find("GET", plain)
                .map(found -> links.to(found.action(), found.parameters().stream().map(Addresses::decoded).toArray()))
                .orElse(plain);
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter.replace("+", "%2B"), StandardCharsets.UTF_8);
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

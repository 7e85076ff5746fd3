package journal.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.setting.Settings;
import journal.web.Choices.Choice;

/** The languages of the journal: one for each file of messages. */
@Named
@ApplicationScoped
public class Languages {
    /** The language of the file {@code messages.properties}. */
    static final Locale OWN = Locale.ENGLISH;

    private static final String FOLDER = "/WEB-INF/classes/journal/";
    private static final Pattern FILE = Pattern.compile(FOLDER + "messages_([a-z]{2,3})\\.properties");
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject Settings settings;

    /**
     * How a reader is spoken to.
     *
     * @param language one of the journal's
     * @param region the same language where the browser says that its reader lives: dates differ between en-GB and en-US
     */
    record Spoken(Locale language, ULocale region) {
    }

    /**
     * What a browser accepts (RFC 9110, 12.5.4).
     *
     * @param locales the preferred one first
     * @param best the journal's language that fits them best (CLDR language matching, UTS 35)
     * @param regions of the languages that were asked for
     */
    private record Wanted(List<Locale> locales, Locale best, Map<Locale, ULocale> regions) {
        Wanted(List<Locale> locales, LocaleMatcher matcher) {
            this(locales, matcher.getBestLocale(locales), new ConcurrentHashMap<>());
        }

        ULocale region(Locale language) {
            return ULocale.forLocale(locales.stream().filter(wanted -> wanted.getLanguage().equals(language.getLanguage())).findFirst()
                    .map(wanted -> new Locale(wanted.getLanguage(), wanted.getCountry())).orElse(language));
        }
    }

    private static final Wanted NOTHING = new Wanted(List.of(), OWN, new ConcurrentHashMap<>());
    private static final int HEADER = 200; // characters
    private static final int HEADERS = 1_000;

    private final Cache<String, Wanted> wanted = Caffeine.newBuilder().executor(Runnable::run).maximumSize(HEADERS).build();
    private final Map<String, Choices> written = new ConcurrentHashMap<>();
    private final Map<String, Locale> spoken = new LinkedHashMap<>(); // by their tags
    private List<Choice> all;
    private LocaleMatcher matcher;

    /** Finds the files, before the first request; from then on, languages are known outside of requests too. */
    public void begin(ServletContext application) {
        spoken.put(OWN.toLanguageTag(), OWN);
        Optional.ofNullable(application.getResourcePaths(FOLDER)).orElse(Set.of()).stream().map(FILE::matcher).filter(Matcher::matches)
                .map(file -> Locale.forLanguageTag(file.group(1))).forEach(language -> spoken.put(language.toLanguageTag(), language));
        all = spoken.values().stream().map(language -> new Choice(language.toLanguageTag(), name(language, language)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(ULocale.ROOT))).toList();
        matcher = LocaleMatcher.builder().setSupportedULocales(spoken.values().stream().map(ULocale::forLocale).toList())
                .setDefaultLocale(OWN).build();
    }

    /** The journal's languages by their tags (BCP 47), each with its name in itself, in the order of these names. */
    public List<Choice> getAll() {
        return List.copyOf(all);
    }

    /** The languages that an entry may be in, by their tags (BCP 47), named and ordered for readers of the language of this tag. */
    public Choices writtenIn(String tag) {
        return written.computeIfAbsent(tag, key -> choices(Locale.forLanguageTag(key)));
    }

    /** Whether an entry may be in the language of this tag. */
    public boolean isWritten(String tag) {
        return writtenIn(OWN.toLanguageTag()).find(tag).isPresent();
    }

    /** The journal's language of this tag; empty where it has none. */
    public Optional<Locale> find(String tag) {
        if (settings.development() && PseudoLanguage.LOCALE.toLanguageTag().equals(tag)) {
            return Optional.of(PseudoLanguage.LOCALE);
        }
        return Optional.ofNullable(tag).map(spoken::get);
    }

    /**
     * The language for the reader of a page: the one that its address asks for, the reader's preference, or what the browser prefers.
     *
     * @param page path and query
     * @param preference the tag of the language that the reader has chosen
     */
    Spoken spoken(HttpServletRequest request, String page, Optional<String> preference) {
        Wanted browsers = wanted(request);
        boolean asks = page.contains(ReaderLocale.PARAMETER + '=');
        Locale language = (asks ? find(request.getParameter(ReaderLocale.PARAMETER)) : Optional.<Locale>empty())
                .or(() -> preference.flatMap(this::find)).orElse(browsers.best());
        return new Spoken(language, browsers.regions().computeIfAbsent(language, browsers::region));
    }

    /** The language that the browser prefers among the journal's. */
    Locale preferred(HttpServletRequest request) {
        return wanted(request).best();
    }

    // Browsers send few different headers. Without one the container names its own language.
    private Wanted wanted(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return NOTHING;
        }
        return header.length() > HEADER ? new Wanted(Collections.list(request.getLocales()), matcher)
                : wanted.get(header, same -> new Wanted(Collections.list(request.getLocales()), matcher));
    }

    /** The name of a language in another language, as a word of its own. */
    String name(Locale language, Locale in) {
        return names(in).localeDisplayName(language);
    }

    /** The texts in the language of this tag, or in English where the journal has none. */
    public Wording wording(String tag) {
        Locale language = find(tag).orElse(OWN);
        return new Wording(messages(language), ULocale.forLocale(language));
    }

    /** The messages in one of the journal's languages. */
    static ResourceBundle messages(Locale language) {
        if (language.equals(PseudoLanguage.LOCALE)) {
            return new PseudoLanguage(messages(OWN));
        }
        return ResourceBundle.getBundle("journal.messages", language.equals(OWN) ? Locale.ROOT : language,
                Languages.class.getClassLoader(), NO_FALLBACK);
    }

    private Choices choices(Locale reader) {
        LocaleDisplayNames names = names(reader);
        List<Choice> choices = new ArrayList<>();
        for (String code : Locale.getISOLanguages()) {
            String name = names.languageDisplayName(code);
            if (!name.equals(code) && ULocale.createCanonical(code).getName().equals(code)) { // CLDR knows it, by this code
                choices.add(new Choice(code, name));
            }
        }
        choices.sort(Comparator.comparing(Choice::name, Collator.getInstance(reader)));
        return new Choices(choices);
    }

    private static LocaleDisplayNames names(Locale reader) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(reader), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }
}

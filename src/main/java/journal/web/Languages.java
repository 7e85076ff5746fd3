package journal.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Comparator;
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

    @Inject ServletContext application;
    @Inject Settings settings;

    private final Map<String, Choices> written = new ConcurrentHashMap<>();
    private final List<Locale> spoken = new ArrayList<>();
    private List<Choice> all;
    private LocaleMatcher matcher;

    @PostConstruct
    void findFiles() {
        spoken.add(OWN);
        Optional.ofNullable(application.getResourcePaths(FOLDER)).orElse(Set.of()).stream().map(FILE::matcher).filter(Matcher::matches)
                .map(file -> Locale.forLanguageTag(file.group(1))).forEach(spoken::add);
        all = spoken.stream().map(language -> new Choice(language.toLanguageTag(), name(language, language)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(ULocale.ROOT))).toList();
        matcher = LocaleMatcher.builder().setSupportedLocales(spoken).setDefaultLocale(OWN).build();
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
        return spoken.stream().filter(language -> language.toLanguageTag().equals(tag)).findFirst();
    }

    /** The journal's language that fits these best, the first of which is preferred (CLDR language matching, UTS 35). */
    Locale best(List<Locale> wanted) {
        return wanted.isEmpty() ? OWN : matcher.getBestLocale(wanted);
    }

    /** The name of a language in another language, as a word of its own. */
    String name(Locale language, Locale in) {
        return names(in).localeDisplayName(language);
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

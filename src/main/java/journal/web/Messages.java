package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the journal in the reader's language, as far as there is a bundle for it: a language is one file. */
@Named
@RequestScoped
public class Messages {
    private static final String BUNDLE = "journal.messages";
    private static final Locale OWN = Locale.ENGLISH; // the language of the bundle without a language in its name
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    @Inject HttpServletRequest request;

    private ResourceBundle bundle;

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The text of a key, with what stands for {0}, {1} … in it (java.text.MessageFormat); plain text, to be escaped on output. */
    public String text(String key, Object... arguments) {
        String text = bundle().getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
    }

    /** A moment as people write it, in UTC. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale()).format(
                moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** The language tag of the texts (BCP 47). */
    public String getLanguage() {
        return locale().toLanguageTag();
    }

    /** The direction of the texts, {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return text("direction");
    }

    private Locale locale() {
        Locale locale = bundle().getLocale();
        return locale.equals(Locale.ROOT) ? OWN : locale;
    }

    private ResourceBundle bundle() {
        if (bundle == null) {
            List<Locale> wanted = Collections.list(request.getLocales());
            bundle = wanted.stream().takeWhile(locale -> !locale.getLanguage().equals(OWN.getLanguage()))
                    .map(Messages::bundle).filter(found -> !found.getLocale().equals(Locale.ROOT)).findFirst()
                    .orElseGet(() -> bundle(Locale.ROOT));
        }
        return bundle;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }
}

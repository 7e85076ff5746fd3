package journal.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Markdown whose first line is its title.
 *
 * @param title the heading of level 1 with which it begins; empty where it does not
 * @param text what follows; the whole text without such a heading
 */
record Headed(String title, String text) {
    private static final Pattern HEADING = Pattern.compile("\\A\\s*?#[ \\t]+(\\S.{0,1000}+)(?:\\R|\\z)");
    private static final Pattern UNDERLINED = Pattern.compile("\\A\\s*?(\\S.{0,1000}+)\\R={3,}[ \\t]*(?:\\R|\\z)");

    /** The title and the text in Markdown. */
    static Headed of(String markdown) {
        Matcher heading = HEADING.matcher(markdown);
        Matcher underlined = UNDERLINED.matcher(markdown);
        Matcher found = heading.find() ? heading : underlined.find() ? underlined : null;
        if (found == null) {
            return new Headed("", markdown);
        }
        return new Headed(plain(found.group(1)), markdown.substring(found.end()).replaceFirst("\\A\\R+", ""));
    }

    private static String plain(String heading) {
        return heading.replaceFirst("[ \\t]+#*[ \\t]*$", "").replaceAll("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)", "$1")
                .replaceAll("(\\*\\*|__|~~|`)(\\S.*?)\\1", "$2")
                .replaceAll("\\\\(\\p{Punct})", "$1").strip();
    }
}

package journal.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown text whose first line is a heading, and so its title.
 *
 * @param title the words of the heading, without markup; empty where the text has none, or one with markup in it
 * @param text the text without that heading
 */
record Heading(String title, String text) {
    private static final Pattern LINE = Pattern.compile("#{1,6}[ \\t]+(.*)");
    private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t])#+$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern MARKUP = Pattern.compile("[*_`<\\[~&]");

    /** The heading of a text. */
    static Heading of(String markdown) {
        String text = markdown.stripLeading();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        Matcher line = LINE.matcher(text.substring(0, end).strip());
        if (!line.matches()) {
            return new Heading("", markdown);
        }
        String words = CLOSING.matcher(line.group(1)).replaceFirst("");
        if (words.isBlank() || MARKUP.matcher(ESCAPE.matcher(words).replaceAll("")).find()) {
            return new Heading("", markdown);
        }
        return new Heading(ESCAPE.matcher(words).replaceAll("$1").strip(), withoutBlankLines(text.substring(end)));
    }

    private static String withoutBlankLines(String text) {
        String rest = text.stripLeading();
        return text.substring(text.lastIndexOf('\n', text.length() - rest.length()) + 1);
    }
}

package journal.entry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.markdown.PictureAddress;
import journal.web.Text;

/** The descriptions of the pictures in a text, by its author, for readers who do not see them (WCAG 2.2, 1.1.1). */
public final class PictureDescriptions {
    private static final int MOST = 50; // pictures that a form asks for
    private static final Pattern MISSING = Pattern.compile("!\\[[ \\t]*]\\(" + PictureAddress.FOLDER + "(" + PictureAddress.NAME + ")\\)");
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>&~!]"); // which Markdown would take for more than itself

    private PictureDescriptions() {
    }

    /** A picture as it stands in a text, without a description. */
    public static String reference(String picture) {
        return "![](" + PictureAddress.FOLDER + picture + ')';
    }

    /** The names of the pictures that a text in Markdown has without a description, of many the first. */
    static List<String> missing(String text) {
        return MISSING.matcher(text).results().map(found -> found.group(1)).distinct().limit(MOST).toList();
    }

    /** The text with these descriptions of these pictures, which have none in it. */
    static String put(String text, List<String> pictures, List<String> descriptions) {
        if (pictures.isEmpty()) {
            return text;
        }
        return MISSING.matcher(text).replaceAll(found -> {
            int at = pictures.indexOf(found.group(1));
            String words = at < 0 || at >= descriptions.size() ? "" : Text.opening(Text.shown(descriptions.get(at)), Integer.MAX_VALUE);
            return Matcher.quoteReplacement(words.isEmpty() ? found.group()
                    : "![" + MARK.matcher(words).replaceAll("\\\\$0") + found.group().substring(found.group().indexOf(']')));
        });
    }
}

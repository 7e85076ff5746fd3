package journal.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.markdown.PictureAddress;
import journal.web.Text;

/** The descriptions of the pictures in a text, by its author, for readers who do not see them (WCAG 2.2, 1.1.1). */
public final class PictureDescriptions {
    static final int LENGTH_MAX = 500; // code points of a description
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

    /**
     * The text with these descriptions of these pictures, which have none in it. One that is too long is left out, and so is a mention for
     * which there is no room: a picture may be mentioned a thousand times.
     */
    static String put(String text, Map<String, String> descriptions) {
        if (descriptions.isEmpty()) {
            return text;
        }
        var room = new AtomicInteger(Entry.TEXT_MAX);
        return MISSING.matcher(text).replaceAll(found -> {
            String words = descriptions.getOrDefault(found.group(1), "");
            String written = MARK.matcher(words).replaceAll("\\\\$0");
            boolean fits = !words.isEmpty() && !isLong(words) && room.addAndGet(-written.length()) >= 0;
            return Matcher.quoteReplacement(fits ? "![" + written + found.group().substring(found.group().indexOf(']')) : found.group());
        });
    }

    /** The descriptions of these pictures by their names, each on one line, as many as a form asks for. */
    static Map<String, String> of(List<String> pictures, List<String> typed) {
        Map<String, String> descriptions = new HashMap<>();
        for (int at = 0; at < Math.min(MOST, Math.min(pictures.size(), typed.size())); at++) {
            descriptions.putIfAbsent(pictures.get(at), Text.opening(Text.shown(typed.get(at)), Integer.MAX_VALUE));
        }
        return descriptions;
    }

    /** Whether a description has more than {@value #LENGTH_MAX} code points. */
    static boolean isLong(String description) {
        return Text.length(description) > LENGTH_MAX;
    }
}

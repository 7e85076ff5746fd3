package journal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of the HTML of a text, for a page with many texts: whole blocks, or where those would be few a part of the next one. */
final class Beginning {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>"); // a text has no such characters: they are escaped
    private static final Set<String> VOID = Set.of("br", "hr", "img");
    private static final int REFERENCE_MAX = 12; // UTF-16 units

    private final Deque<String> open = new ArrayDeque<>(); // elements around the end, the innermost first
    private int block; // the end of the last whole block
    private int tag; // the end of the last tag

    private Beginning() {
    }

    /**
     * The beginning of HTML that the sanitiser wrote; all of it where it is short enough.
     *
     * @param most in UTF-16 units, without the tags that close what is open there
     */
    static String of(String html, int most) {
        return html.length() <= most ? html : new Beginning().cut(html, most);
    }

    private String cut(String html, int most) {
        Matcher next = TAG.matcher(html);
        while (next.find() && next.end() <= most) {
            read(next);
        }
        if (block > most / 2) {
            return html.substring(0, block);
        }
        var beginning = new StringBuilder(html.substring(0, textEnd(html, Math.min(most, next.start()))));
        open.forEach(element -> beginning.append("</").append(element).append('>'));
        return beginning.toString();
    }

    private void read(Matcher found) {
        tag = found.end();
        if (!found.group(1).isEmpty()) {
            open.pop();
        } else if (!VOID.contains(found.group(2))) {
            open.push(found.group(2));
        }
        if (open.isEmpty()) {
            block = tag;
        }
    }

    // after white space if there is any in the text behind the last tag, and never within a character reference
    private int textEnd(String html, int to) {
        int space = html.lastIndexOf(' ', to - 1);
        if (space >= tag) {
            return space;
        }
        int reference = html.lastIndexOf('&', to - 1);
        return reference >= tag && to - reference < REFERENCE_MAX && html.indexOf(';', reference) >= to ? reference : to;
    }
}

package journal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any white space after a mark for one or more spaces: some keyboards type U+00A0 there, Japanese ones U+3000, and nobody sees the
 * difference. The rest of the text, and code between fences, stay as they were typed.
 */
final class MarkSpaces {
    private static final Pattern WIDE = Pattern.compile("[\\h&&[^ \\t]]");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]++");
    private static final Pattern MARK = Pattern.compile(
            "[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}[.)]|#{1,6}|\\[\\^[^\\s\\[\\]]{1,100}]:)(?=\\h|$))(\\h*+)");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*+(`{3,}+|~{3,}+)(\\h*+)(.*)");
    private static final Pattern ONLY_MARKS = Pattern.compile("(?=\\h*+[-=*_|:])[-=*_|:\\h]++"); // thematic breaks, underlines and rows below heads

    private final StringBuilder text;
    private String fence = ""; // that opened the code around a line

    private MarkSpaces(String typed) {
        text = new StringBuilder(typed);
    }

    /** The text with spaces in place of other white space after its marks. */
    static String plain(String typed) {
        if (!WIDE.matcher(typed).find()) {
            return typed;
        }
        var spaces = new MarkSpaces(typed);
        for (Matcher line = LINE.matcher(typed); line.find();) {
            spaces.line(typed, line.start(), line.end());
        }
        return spaces.text.toString();
    }

    private void line(String typed, int start, int end) {
        int from = start;
        Matcher mark = MARK.matcher(typed).region(start, end);
        while (mark.lookingAt()) {
            if (fence.isEmpty()) {
                replace(mark.start(1), mark.end(1));
            }
            from = mark.end();
            mark.region(from, end);
        }
        Matcher found = FENCE.matcher(typed).region(from, end);
        if (found.lookingAt() && !(found.group(1).startsWith("`") && found.group(3).contains("`"))) {
            fence(found);
        } else if (fence.isEmpty() && ONLY_MARKS.matcher(typed).region(start, end).matches()) {
            replace(start, end);
        }
    }

    private void fence(Matcher found) {
        boolean closes = found.group(1).startsWith(fence) && found.group(3).isEmpty();
        if (fence.isEmpty() || closes) {
            replace(found.start(2), found.end(2));
            fence = fence.isEmpty() ? found.group(1) : "";
        }
    }

    private void replace(int start, int end) {
        for (int at = start; at < end; at++) {
            if (WIDE.matcher(text.subSequence(at, at + 1)).matches()) {
                text.setCharAt(at, ' ');
            }
        }
    }
}

package journal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journal.web.Cut;
import journal.web.Encoding;

/** The beginning of the HTML of a text, for a page with many texts: whole blocks, or where those would be few a part of the next one. */
final class Beginning {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>"); // a text has no such characters: they are escaped
    private static final Set<String> VOID = Set.of("br", "hr", "img");
    private static final int REFERENCE_MAX = 12; // UTF-16 units

    private final String html;
    private final Encoding encoding;
    private final Deque<Element> open = new ArrayDeque<>(); // around the end, the innermost first
    private int left; // bytes, without those of the tags that close what is open
    private int tag; // the end of the last tag
    private int block; // the end of the last whole block
    private int leftOfBlock; // bytes that were left there

    /**
     * An open element.
     *
     * @param start where its tag begins
     * @param end where its tag ends
     * @param closing the tag that closes it
     */
    private record Element(int start, int end, String closing) {
    }

    private Beginning(String html, int most, Encoding encoding) {
        this.html = html;
        this.encoding = encoding;
        this.left = most;
        this.leftOfBlock = most;
    }

    /**
     * The beginning of HTML that the sanitiser wrote; all of it where it is short enough.
     *
     * @param most in bytes, with the tags that close what is open there
     * @param encoding how it is written into the answer
     */
    static String of(String html, int most, Encoding encoding) {
        return encoding.end(html, 0, most) == html.length() ? html : new Beginning(html, most, encoding).cut(most);
    }

    private String cut(int most) {
        Matcher next = TAG.matcher(html);
        boolean isWhole = true;
        while (isWhole && next.find()) {
            isWhole = read(next);
        }
        if (leftOfBlock < most / 2) {
            return html.substring(0, block);
        }
        int end = textEnd(isWhole ? html.length() : next.start());
        while (!open.isEmpty() && html.substring(open.element().end(), end).isBlank()) { // a row without cells would be wrong
            end = open.pop().start();
        }
        return open.stream().map(Element::closing).collect(Collectors.joining("", html.substring(0, end), ""));
    }

    // whether there is room for this tag, for the text before it, and for the tag that closes it
    private boolean read(Matcher found) {
        boolean closes = !found.group(1).isEmpty();
        boolean opens = !closes && !VOID.contains(found.group(2));
        String closing = "</" + found.group(2) + '>';
        int rest = left - encoding.bytes(html.substring(tag, found.end()));
        if (closes) {
            rest += encoding.bytes(closing);
        } else if (opens) {
            rest -= encoding.bytes(closing);
        }
        if (rest < 0) {
            return false;
        }
        left = rest;
        tag = found.end();
        if (closes) {
            open.pop();
        } else if (opens) {
            open.push(new Element(found.start(), tag, closing));
        }
        if (open.isEmpty()) {
            block = tag;
            leftOfBlock = left;
        }
        return true;
    }

    // between words if it can be, and never within a character reference
    private int textEnd(int to) {
        int end = Cut.before(html, tag, Math.min(to, encoding.end(html, tag, left)));
        int reference = html.lastIndexOf('&', end - 1);
        return reference >= tag && end - reference < REFERENCE_MAX && html.indexOf(';', reference) >= end ? reference : end;
    }
}

package journal.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML of programs in which authors press the enter key: a line break means {@code br}, an empty line a new paragraph. Lists, tables, headings and
 * preformatted texts are kept.
 */
final class LineBreaks {
    private static final Set<String> CONTAINERS =
            Set.of("blockquote", "div", "section", "article", "aside", "main", "header", "footer", "center");
    private static final Set<String> KEPT = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "li", "dt", "dd", "table", "pre",
            "hr", "figure", "form", "fieldset",
            "details", "address", "textarea", "script", "style", "lj-raw");
    private static final String BREAK = "\uE000"; // a private letter, which is taken out of the text first
    private static final Pattern EMPTY_LINES = Pattern.compile("\n[ \t\u00a0]*+\n\\s*+");

    private final Set<Node> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    private LineBreaks() {
    }

    /** HTML with paragraphs and breaks, from the body of a document. */
    static String html(Document document) {
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        var breaks = new LineBreaks();
        breaks.findBlocks(body);
        breaks.markBreaks(body, false);
        breaks.read(body);
        return breaks.out.toString();
    }

    /** Marks blocks and all elements around one, so that nothing searches twice. */
    private void findBlocks(Element body) {
        for (Element element : body.getAllElements()) {
            if (element != body && isBlock(element)) {
                for (Node at = element; at != null && at != body && blocks.add(at);) {
                    at = at.parent();
                }
            }
        }
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return name.equals("p") || CONTAINERS.contains(name) || KEPT.contains(name);
    }

    /** Puts marks for the line breaks within paragraphs and inline elements. What stands between blocks is cut later. */
    private void markBreaks(Element parent, boolean inline) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && !KEPT.contains(element.normalName())) {
                markBreaks(element, !blocks.contains(element) || element.normalName().equals("p"));
            } else if (child instanceof TextNode text) {
                String letters = text.getWholeText().replace(BREAK, "").replace("\r\n", "\n").replace('\r', '\n');
                text.text(inline ? broken(letters) : letters);
            }
        }
    }

    private static String broken(String letters) {
        return letters.replace("\n", BREAK);
    }

    private void read(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                read(text);
            } else if (!blocks.contains(child)) {
                paragraph.append(child instanceof Comment ? "" : child.outerHtml());
            } else {
                endParagraph();
                readBlock((Element) child);
            }
        }
        endParagraph();
    }

    private void read(TextNode text) {
        String[] parts = EMPTY_LINES.split(text.outerHtml(), -1);
        for (int at = 0; at < parts.length; at++) {
            if (at > 0) {
                endParagraph();
            }
            paragraph.append(broken(parts[at]));
        }
    }

    private void readBlock(Element block) {
        if (KEPT.contains(block.normalName()) || block.normalName().equals("p")) {
            out.append(finished(block.outerHtml()));
            return;
        }
        String tags = block.shallowClone().outerHtml();
        int end = Math.max(tags.lastIndexOf("</"), 0);
        out.append(tags, 0, end);
        read(block);
        out.append(tags, end, tags.length());
    }

    private void endParagraph() {
        String html = trimmed(paragraph);
        if (!html.isEmpty()) {
            out.append("<p>").append(finished(html)).append("</p>\n");
        }
        paragraph.setLength(0);
    }

    private static String trimmed(CharSequence letters) {
        int begin = 0;
        int end = letters.length();
        while (begin < end && isBlank(letters.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(letters.charAt(end - 1))) {
            end--;
        }
        return letters.subSequence(begin, end).toString();
    }

    private static boolean isBlank(char letter) {
        return letter == BREAK.charAt(0) || Character.isWhitespace(letter);
    }

    /** A break that the author has typed twice, as a tag and as a line, is one. */
    private static String finished(String html) {
        return html.replace("<br>" + BREAK, "<br>").replace("<p>" + BREAK, "<p>").replace(BREAK + "</p>", "</p>").replace(BREAK, "<br>\n");
    }
}

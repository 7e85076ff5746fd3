package journal.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the mentions of footnotes, and at the end a list of the footnotes, each with a link back to its first mention. */
final class FootnoteHtml extends NodeHtml {
    private final String prefix;
    private final BlockDirection direction;
    private final Set<Footnote> mentioned = new HashSet<>();
    private FootnoteNumbers footnotes;

    /** Makes ids that begin with the prefix. */
    FootnoteHtml(HtmlNodeRendererContext context, String prefix, BlockDirection direction) {
        super(context, Set.of(FootnoteReference.class, Footnote.class));
        this.prefix = prefix;
        this.direction = direction;
    }

    @Override
    public void beforeRoot(Node document) {
        footnotes = new FootnoteNumbers(document);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            reference(reference.footnote());
        }
    }

    @Override
    public void afterRoot(Node document) {
        if (footnotes.all().isEmpty()) {
            return;
        }
        html.line();
        boolean rightToLeft = direction.isRightToLeft(footnotes.all().get(0)); // where the numbers are
        html.tag("ol", attributes("class", "footnotes", rightToLeft, false));
        footnotes.all().forEach(footnote -> footnote(footnote, rightToLeft));
        html.line();
        html.tag("/ol");
        html.line();
    }

    private void reference(Footnote footnote) {
        int number = footnotes.number(footnote);
        html.tag("sup", mentioned.add(footnote) ? Map.of("id", mention(number)) : Map.of());
        link(note(number), String.valueOf(number));
        html.tag("/sup");
    }

    private void footnote(Footnote footnote, boolean rightToLeft) {
        int number = footnotes.number(footnote);
        html.line();
        html.tag("li", attributes("id", note(number), direction.isRightToLeft(footnote), rightToLeft));
        for (Node block = footnote.getFirstChild(); block != footnote.getLastChild(); block = block.getNext()) {
            context.render(block);
        }
        Node last = footnote.getLastChild();
        if (last != null && !(last instanceof Paragraph)) {
            context.render(last);
        }
        html.line();
        html.tag("p", last instanceof Paragraph ? context.extendAttributes(last, "p", Map.of()) : Map.of());
        if (last instanceof Paragraph) {
            children(last);
            html.text(" ");
        }
        link(mention(number), "↩\uFE0E " + number); // as text, not as a picture
        html.tag("/p");
        html.tag("/li");
    }

    private static Map<String, String> attributes(String name, String value, boolean rightToLeft, boolean around) {
        var attributes = new LinkedHashMap<>(Map.of(name, value));
        if (rightToLeft != around) {
            attributes.put("dir", rightToLeft ? "rtl" : "ltr");
        }
        return attributes;
    }

    private void link(String id, String text) {
        html.tag("a", Map.of("href", '#' + id));
        html.text(text);
        html.tag("/a");
    }

    private String note(int number) {
        return prefix + "note-" + number;
    }

    private String mention(int number) {
        return prefix + "mention-" + number;
    }
}

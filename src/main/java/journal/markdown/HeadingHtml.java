package journal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes headings from h3 on, none more than one level below the one above it (so demands the Nu Html Checker). */
final class HeadingHtml extends NodeHtml {
    private static final int TITLES = 2; // h1 and h2 are those of the page and its entries
    private static final int DEEPEST = 6;

    private final HeadingIds ids;
    private final Deque<Integer> outline = new ArrayDeque<>(); // the levels of the headings above, as they were written

    HeadingHtml(HtmlNodeRendererContext context, HeadingIds ids) {
        super(context, Set.of(Heading.class));
        this.ids = ids;
    }

    @Override
    public void render(Node node) {
        if (PlainText.of(node).isBlank()) {
            return; // screen readers would announce nothing
        }
        int level = ((Heading) node).getLevel();
        while (!outline.isEmpty() && outline.getLast() >= level) {
            outline.removeLast();
        }
        outline.add(level);
        String tag = "h" + Math.min(TITLES + outline.size(), DEEPEST);
        html.line();
        html.tag(tag, context.extendAttributes(node, tag, ids.of(node).map(id -> Map.of("id", id)).orElse(Map.of())));
        children(node);
        html.tag('/' + tag);
        html.line();
    }
}

package journal.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the boxes of tasks as characters: readers cannot tick them. */
final class TaskHtml extends NodeHtml {
    TaskHtml(HtmlNodeRendererContext context) {
        super(context, Set.of(TaskParser.Box.class));
    }

    @Override
    public void render(Node node) {
        html.tag("span", Map.of("class", "task"));
        html.text(((TaskParser.Box) node).isTicked() ? "☑" : "☐");
        html.tag("/span");
        html.text(" ");
    }
}

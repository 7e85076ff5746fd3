package journal.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the nodes of some types in place of CommonMark's own renderer: the HTML is valid and accessible among other entries. */
abstract class NodeHtml implements NodeRenderer {
    final HtmlNodeRendererContext context;
    final HtmlWriter html;
    private final Set<Class<? extends Node>> types;

    NodeHtml(HtmlNodeRendererContext context, Set<Class<? extends Node>> types) {
        this.context = context;
        this.html = context.getWriter();
        this.types = types;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.copyOf(types);
    }

    /** Writes the nodes within a node. */
    final void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}

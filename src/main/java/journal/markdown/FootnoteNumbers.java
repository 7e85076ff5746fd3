package journal.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** The footnotes that a text mentions, numbered in the order of their first mention. Footnotes mentioned only in footnotes come last. */
final class FootnoteNumbers extends AbstractVisitor {
    private final Map<Footnote, Integer> numbers = new LinkedHashMap<>();
    private final List<Footnote> found = new ArrayList<>();

    FootnoteNumbers(Node document) {
        document.accept(this);
        for (int next = 0; next < found.size(); next++) { // it grows meanwhile
            visitChildren(found.get(next));
        }
    }

    int number(Footnote footnote) {
        return numbers.get(footnote);
    }

    List<Footnote> all() {
        return found;
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof FootnoteReference reference)) {
            visitChildren(node);
        } else if (numbers.putIfAbsent(reference.footnote(), numbers.size() + 1) == null) {
            found.add(reference.footnote());
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof Footnote)) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(Image image) {
        // Its words become an attribute, where there is no place for a mention.
    }
}

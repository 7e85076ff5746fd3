package journal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Finds the boxes at the beginning of list items: {@code - [x] Feed the cat}. */
final class TaskParser extends AbstractVisitor implements PostProcessor {
    private static final Pattern BOX = Pattern.compile("\\[([\\hxX])][\\s\\h]+");

    /** The box of a task. */
    static final class Box extends CustomNode {
        private final boolean ticked;

        private Box(boolean ticked) {
            this.ticked = ticked;
        }

        boolean isTicked() {
            return ticked;
        }
    }

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            Matcher box = BOX.matcher(text.getLiteral());
            if (box.lookingAt()) {
                paragraph.prependChild(new Box(box.group(1).equalsIgnoreCase("x")));
                text.setLiteral(text.getLiteral().substring(box.end()));
            }
        }
        visitChildren(item);
    }
}

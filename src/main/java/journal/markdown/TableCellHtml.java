package journal.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the cells of tables, their alignment as a class: the pages' style sheet is the only one. */
final class TableCellHtml extends NodeHtml {
    private static final Map<Alignment, String> CLASSES =
            Map.of(Alignment.LEFT, "align-left", Alignment.CENTER, "align-center", Alignment.RIGHT, "align-right");

    TableCellHtml(HtmlNodeRendererContext context) {
        super(context, Set.of(TableCell.class));
    }

    @Override
    public void render(Node node) {
        TableCell cell = (TableCell) node;
        String tag = cell.isHeader() && !PlainText.of(cell).isBlank() ? "th" : "td"; // an empty head is the head of nothing
        html.line();
        html.tag(tag, context.extendAttributes(cell, tag,
                cell.getAlignment() == null ? Map.of() : Map.of("class", CLASSES.get(cell.getAlignment()))));
        children(cell);
        html.tag('/' + tag);
        html.line();
    }
}

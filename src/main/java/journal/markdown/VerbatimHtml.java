package journal.markdown;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes code, and HTML that an author typed, as text. */
final class VerbatimHtml extends NodeHtml {
    private static final Pattern LANGUAGE = Pattern.compile("[\\w+#.-]{1,40}");

    VerbatimHtml(HtmlNodeRendererContext context) {
        super(context, Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, HtmlInline.class));
    }

    @Override
    public void render(Node node) {
        if (node instanceof FencedCodeBlock code) {
            code(node, code.getLiteral(), code.getInfo());
        } else if (node instanceof IndentedCodeBlock code) {
            code(node, code.getLiteral(), "");
        } else {
            lines(((HtmlInline) node).getLiteral());
        }
    }

    private void code(Node node, String code, String info) {
        String language = info == null ? "" : info.strip().split("[\\s\\h]", 2)[0];
        html.line();
        html.tag("pre", context.extendAttributes(node, "pre", Map.of("tabindex", "0"))); // long lines scroll, with arrow keys too: not every browser focuses what scrolls by itself
        html.tag("code", LANGUAGE.matcher(language).matches() ? Map.of("class", "language-" + language) : Map.of());
        html.text(code);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                html.raw(context.getSoftbreak());
            }
            html.text(lines[at]);
        }
    }
}

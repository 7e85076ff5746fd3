package journal.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** A mention of a footnote: {@code [^1]}. */
final class FootnoteReference extends CustomNode {
    private final Footnote footnote;

    private FootnoteReference(Footnote footnote) {
        this.footnote = footnote;
    }

    /** Makes a mention of brackets with the label of a footnote, unless an address or the label of a link follows them. */
    static LinkResult link(LinkInfo link, Scanner scanner, InlineParserContext text) {
        if (link.marker() != null || link.destination() != null
                || link.label() != null && text.getDefinition(LinkReferenceDefinition.class, link.label()) != null) {
            return LinkResult.none();
        }
        String label = link.text(scanner);
        Footnote footnote = label.startsWith("^") ? text.getDefinition(Footnote.class, label.substring(1)) : null;
        return footnote == null ? LinkResult.none() : LinkResult.replaceWith(new FootnoteReference(footnote), link.afterTextBracket());
    }

    Footnote footnote() {
        return footnote;
    }
}

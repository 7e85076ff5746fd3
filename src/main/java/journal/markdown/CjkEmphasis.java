package journal.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** CommonMark's own parser of a block's text, which also lets emphasis begin and end beside Chinese, Japanese and Korean. */
final class CjkEmphasis implements InlineParser {
    private final InlineParser parser;

    CjkEmphasis(InlineParserContext context) {
        parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        var text = new FlankedText(lines.getContent());
        parser.parse(text.isAsTyped() ? lines : SourceLines.of(SourceLine.of(text, null)), block); // one line: all is read by subSequence
    }
}

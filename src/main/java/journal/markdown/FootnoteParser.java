package journal.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads the text of a footnote: the rest of the line after its label, and the following blocks that are indented by four. */
final class FootnoteParser extends AbstractBlockParser {
    private static final int INDENT = 4;
    private static final Pattern LABEL = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,100})]:");

    private final Footnote footnote = new Footnote();
    private final String label;

    private FootnoteParser(String label) {
        this.label = label;
    }

    static BlockStart start(ParserState state, MatchedBlockParser above) {
        CharSequence line = state.getLine().getContent();
        Matcher found = LABEL.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
        if (state.getIndent() >= INDENT || !found.lookingAt()) {
            return BlockStart.none();
        }
        return BlockStart.of(new FootnoteParser(found.group(1))).atIndex(found.end());
    }

    @Override
    public Block getBlock() {
        return footnote;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        var definitions = new DefinitionMap<>(Footnote.class);
        definitions.putIfAbsent(label, footnote);
        return List.of(definitions);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() < INDENT ? BlockContinue.none() : BlockContinue.atColumn(state.getColumn() + INDENT);
    }
}

package journal.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journal.web.Direction;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * The direction of each block: that of its first letter with one (UAX 9, P2 and P3). In a language that is written from right to left it is
 * that direction where a block has any such letter. It is written where it differs from that of the block around.
 */
final class BlockDirection implements AttributeProvider {
    private static final Set<String> BLOCKS =
            Set.of("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "table", "th", "td");

    private final boolean preferred; // from right to left
    private final Map<Node, Boolean> known = new IdentityHashMap<>(); // whether from right to left

    /**
     * Directions of a text.
     *
     * @param language the tag of its language (BCP 47), empty where that is unknown
     */
    BlockDirection(String language) {
        preferred = Direction.isRightToLeft(language);
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (BLOCKS.contains(tag) && isRightToLeft(node) != isRightToLeft(around(node))) {
            attributes.put("dir", isRightToLeft(node) ? "rtl" : "ltr");
        }
    }

    /** Whether a block goes from right to left; a block without letters goes as the one around it. */
    boolean isRightToLeft(Node node) {
        if (node == null || node instanceof Document) {
            return false;
        }
        Boolean found = known.get(node);
        if (found == null) {
            found = own(node).orElseGet(() -> isRightToLeft(around(node)));
            known.put(node, found);
        }
        return found;
    }

    // a row of a table has no direction of its own
    private static Node around(Node node) {
        Node around = node.getParent();
        while (around != null && !(around instanceof Block)) {
            around = around.getParent();
        }
        return around;
    }

    private Optional<Boolean> own(Node node) {
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return Optional.of(false);
        }
        String words = PlainText.of(node);
        if (preferred && words.codePoints().anyMatch(BlockDirection::isRightToLeft)) {
            return Optional.of(true);
        }
        return words.codePoints().filter(point -> isLeftToRight(point) || isRightToLeft(point)).boxed().findFirst()
                .map(BlockDirection::isRightToLeft).or(() -> preferred ? Optional.of(true) : Optional.empty());
    }

    private static boolean isLeftToRight(int point) {
        return UCharacter.getDirection(point) == UCharacterDirection.LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(int point) {
        int direction = UCharacter.getDirection(point);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }
}

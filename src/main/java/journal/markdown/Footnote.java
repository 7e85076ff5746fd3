package journal.markdown;

import org.commonmark.node.CustomBlock;

/** The text of a footnote, anywhere in the source: {@code [^1]: It was a Tuesday.} */
final class Footnote extends CustomBlock {
}

package journal.markdown;

import java.util.List;
import java.util.stream.Stream;

/** Texts of the greatest length that are hard for a parser: marks that never end, nest, or stand for more than they are. */
final class Monsters {
    /** The most code points of an entry. */
    static final int MOST = 50_000;

    private static final List<String> REPEATED = List.of(
            ">", "> ", "[", "*", "*a **a ", "*a ", "~~a ", "~a", "- ", "1. ", "> - ", "`", "<", "<a ", "x <!--", "<?",
            "<![CDATA[", "<!A ", "&", "\\", "#", "# ", "[a](", "[a](<", "[a][b", "[]()", "![](", "![[]()", "[^", "[^1]", "[^1]: ",
            "[^1]: a\n", "[a]: b\n", "[a]: <", "[a]: b '", "|", "|\n", "|a|\n|-|\n", "a\n", "\n", "\t", " ", "- a\n", "```\n",
            "a\n-\n", "http://", "www.", "a@", "@a", "a.a@a.", ":", "a:", "://", "https://a.b/(", "https://a.b ", "{{", "😀",
            "\u0000", "&#1;", "\uD800", "]", "a]", "*_", "**_~~", "<a@b.c>", "|-", "\n- [ ] ", "*a_ ", "a*b_", "h", "www.", "http://h",
            "https://a.b/[", "https://a.b/（", "http://。", "https://a.b/&a;", "a@b.c@", "は**「", "**は",
            "-\u00A0", "```\u00A0a\n", "[^1]:\u3000", "ا a\n\n", "- ا\n", "[a](#a)\n# a\n", "```a\n~~~\n");

    private Monsters() {
    }

    static Stream<String> all() {
        return Stream.of(REPEATED.stream().map(Monsters::full), nested(), made()).flatMap(texts -> texts);
    }

    private static Stream<String> nested() {
        return Stream.of(full("![", "", "](/a)"), full("[", "", "](/a)"), full("_a", "", "b_"), full("**a", "", "a**"), full("(", "", ")"),
                full("[](", "", ")"), full("[a", "", "]"));
    }

    private static Stream<String> made() {
        return Stream.of(backticks(), full("a**b") + "c* ", lists(), fullTable(), shortRows(), manyTables(), addresses(), pictures(),
                footnotes(), chain(), "a[^1]\n\n[^1]: " + full("[^1]"));
    }

    /** A table whose rows leave out all cells but one. */
    static String shortRows() {
        return "|a".repeat(6000) + "|\n" + "|-".repeat(6000) + "|\n" + "|\n".repeat(12_000);
    }

    /** A long address that is written once and used thousands of times. */
    static String addresses() {
        return "[a]: https://example.org/" + "a".repeat(25_000) + "\n\n" + "[a] ".repeat(2_000) + "[][a] ![][a] [![][a]](/b) ".repeat(500);
    }

    private static String full(String part) {
        return part.repeat(MOST / part.length());
    }

    private static String full(String before, String between, String after) {
        int times = (MOST - between.length()) / (before.length() + after.length());
        return before.repeat(times) + between + after.repeat(times);
    }

    private static String backticks() {
        var text = new StringBuilder();
        for (int length = 1; text.length() < MOST - length; length++) {
            text.append("`".repeat(length)).append('a');
        }
        return text.toString();
    }

    private static String lists() {
        var text = new StringBuilder();
        for (int depth = 0; text.length() < MOST - 2 * depth; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    private static String fullTable() {
        return "|a".repeat(30) + "|\n" + "|-".repeat(30) + "|\n" + "|\n".repeat(3_200);
    }

    private static String manyTables() {
        return full("|a".repeat(150) + "|\n" + "|-".repeat(150) + "|\n" + "|\n".repeat(300) + "\n");
    }

    private static String pictures() {
        return "[a]: /pictures/0123456789abcdef01234567-1600x1200\n\n" + "![a] ".repeat(9_000);
    }

    private static String footnotes() {
        var text = new StringBuilder();
        for (int number = 0; text.length() < MOST - 30; number++) {
            text.append("[^").append(number).append("]\n\n[^").append(number).append("]: a\n");
        }
        return text.toString();
    }

    private static String chain() {
        var text = new StringBuilder("[^0]\n\n");
        for (int number = 0; text.length() < MOST - 30; number++) {
            text.append("[^").append(number).append("]: [^").append(number + 1).append("]\n");
        }
        return text.toString();
    }
}

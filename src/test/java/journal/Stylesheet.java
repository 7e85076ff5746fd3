package journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What stands in a stylesheet, piece by piece, as it is written: a browser drops what it does not understand, this does not. */
final class Stylesheet {
    private final String css;
    private final Deque<String> rules = new ArrayDeque<>();
    private final List<String> pieces = new ArrayList<>();

    private Stylesheet(String css) {
        this.css = css.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** Each declaration, each statement and each rule without any, with the rules around it: {@code @layer a { p { color: red; } }}. */
    static List<String> pieces(String css) {
        return new Stylesheet(css).read();
    }

    private List<String> read() {
        int begin = 0;
        int parentheses = 0;
        char quote = 0;
        for (int at = 0; at < css.length(); at++) {
            char letter = css.charAt(at);
            if (quote != 0) {
                at += letter == '\\' ? 1 : 0;
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '(' || letter == ')') {
                parentheses += letter == '(' ? 1 : -1;
            } else if (parentheses == 0 && "{};".indexOf(letter) >= 0) {
                end(css.substring(begin, at).strip(), letter);
                begin = at + 1;
            }
        }
        end(css.substring(begin).strip(), ';');
        return List.copyOf(pieces);
    }

    private void end(String words, char sign) {
        if (sign == '{') {
            rules.addLast(words);
            add("");
            return;
        }
        if (!words.isEmpty()) {
            add(words + ";");
        }
        if (sign == '}') {
            rules.removeLast();
        }
    }

    private void add(String words) {
        var piece = new StringBuilder();
        rules.forEach(rule -> piece.append(rule).append(" { "));
        pieces.add(piece.append(words).append(" }".repeat(rules.size())).toString());
    }
}

package journal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of a text that are done. A mark stands for each of them while the rest of the text is changed. */
final class Pieces {
    private static final char BEGIN = '\uFDD0'; // characters that no text has
    private static final char END = '\uFDD1';
    private static final Pattern MARK = Pattern.compile(BEGIN + "(\\d{1,8})" + END);
    private static final int DEPTH_MAX = 4; // a piece may have pieces in it

    private final List<String> done = new ArrayList<>();

    /** A text without what looks like a mark. */
    static String cleaned(String text) {
        return text.replace(BEGIN, ' ').replace(END, ' ');
    }

    /** A text without its pieces. */
    static String without(String text) {
        return MARK.matcher(text).replaceAll(" ");
    }

    /** The mark for a piece. */
    String hold(String piece) {
        done.add(piece);
        return BEGIN + Integer.toString(done.size() - 1) + END;
    }

    /** The text in which marks stand for what a pattern finds. */
    String hold(Pattern pattern, String text, Function<MatchResult, String> piece) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(hold(piece.apply(found))));
    }

    /** The text with its pieces. */
    String filled(String text) {
        String filled = text;
        for (int depth = 0; depth < DEPTH_MAX && filled.indexOf(BEGIN) >= 0; depth++) {
            filled = MARK.matcher(filled).replaceAll(mark -> {
                int number = Integer.parseInt(mark.group(1));
                return Matcher.quoteReplacement(number < done.size() ? done.get(number) : "");
            });
        }
        return filled;
    }
}

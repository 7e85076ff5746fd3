package journal.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.text.Characters;

/**
 * A text in which the parser sees a punctuation mark beside some runs of stars and tildes, so that they are left-flanking and right-flanking
 * (CommonMark 0.31, 6.2). Its parts are as they were typed.
 */
final class FlankedText implements CharSequence {
    private static final char MARK = '·'; // any punctuation mark without a meaning in Markdown
    private static final Pattern RUN = Pattern.compile("\\*+|~~+");

    private final String typed;
    private final StringBuilder seen = new StringBuilder();
    private final List<Integer> added = new ArrayList<>(); // where marks were added, in what is seen

    FlankedText(String typed) {
        this.typed = typed;
        int at = 0;
        for (Matcher run = RUN.matcher(typed); run.find();) {
            seen.append(typed, at, run.start());
            boolean beside = isBeside(before(run.start()), after(run.end()));
            if (beside && !Characters.isPunctuationCodePoint(before(run.start()))) {
                add();
            }
            seen.append(run.group());
            if (beside && !Characters.isPunctuationCodePoint(after(run.end()))) {
                add();
            }
            at = run.end();
        }
        seen.append(typed, at, typed.length());
    }

    // a letter on one side, a punctuation mark on the other, and one of both is Chinese, Japanese or Korean
    private static boolean isBeside(int before, int after) {
        return !Characters.isWhitespaceCodePoint(before) && !Characters.isWhitespaceCodePoint(after)
                && Characters.isPunctuationCodePoint(before) != Characters.isPunctuationCodePoint(after)
                && (Cjk.is(before) || Cjk.is(after));
    }

    private int before(int at) {
        return at == 0 ? '\n' : typed.codePointBefore(at);
    }

    private int after(int at) {
        return at == typed.length() ? '\n' : typed.codePointAt(at);
    }

    private void add() {
        added.add(seen.length());
        seen.append(MARK);
    }

    /** Whether the parser sees nothing else than what was typed. */
    boolean isAsTyped() {
        return added.isEmpty();
    }

    @Override
    public int length() {
        return seen.length();
    }

    @Override
    public char charAt(int index) {
        return seen.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return typed.substring(typed(start), typed(end));
    }

    private int typed(int index) {
        int found = Collections.binarySearch(added, index);
        return index - (found < 0 ? -found - 1 : found);
    }

    @Override
    public String toString() {
        return typed;
    }
}

package journal.diff;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** A text in tokens, which are compared and together are the text. Spaces are equal only after equal words. */
final class Tokens extends Sequence {
    static final SequenceComparator<Tokens> COMPARATOR = new SequenceComparator<>() {
        @Override
        public boolean equals(Tokens a, int atA, Tokens b, int atB) {
            return a.texts.get(atA).equals(b.texts.get(atB)) && a.before(atA).equals(b.before(atB));
        }

        @Override
        public int hash(Tokens tokens, int at) {
            return 31 * tokens.texts.get(at).hashCode() + tokens.before(at).hashCode();
        }
    };

    private final List<String> texts;

    private Tokens(List<String> texts) {
        this.texts = texts;
    }

    /** Words, runs of spaces, line breaks and punctuation marks (UAX #29, and dictionaries where a script writes no spaces). */
    static Tokens words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(begin, end));
            begin = end;
        }
        return new Tokens(words);
    }

    /** Lines, each with its line break. The rest after the last line break is a line too, unless it is empty. */
    static Tokens lines(String text) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf('\n') + 1; end > 0; end = text.indexOf('\n', begin) + 1) {
            lines.add(text.substring(begin, end));
            begin = end;
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin));
        }
        return new Tokens(lines);
    }

    @Override
    public int size() {
        return texts.size();
    }

    /** The text of the tokens from the first, included, to the second, excluded. */
    String text(int begin, int end) {
        return String.join("", texts.subList(begin, end));
    }

    /** Whether the text is blank and has no line break. */
    static boolean isSpaces(String text) {
        return text.isBlank() && text.indexOf('\n') < 0;
    }

    /** The token before spaces; empty for other tokens. */
    private String before(int at) {
        // spaces are frequent: if they were equal by themselves, a diff would keep spaces and remove and add words around them
        return at > 0 && isSpaces(texts.get(at)) ? texts.get(at - 1) : "";
    }
}

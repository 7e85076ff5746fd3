package journal.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;

/**
 * Divides words at the signs that UAX 29 keeps within them, so that each part is a word: {@code example.com}, {@code 24.12.2023},
 * {@code dell'acqua}, {@code file_name}. The whole is found as its parts side by side.
 */
final class WordParts {
    private static final Set<Integer> WITHIN = Set.of(WordBreak.MIDLETTER, WordBreak.MIDNUM, WordBreak.MIDNUMLET, WordBreak.EXTENDNUMLET,
            WordBreak.SINGLE_QUOTE, WordBreak.DOUBLE_QUOTE);
    private static final String APOSTROPHES = "\u02BB\u02BC"; // letters for Unicode, typed as any other apostrophe
    private static final int LAST = 0xFFFF; // none of the signs is beyond
    private static final byte SIGN = WordDelimiterIterator.getType('.');
    private static final byte[] SIGNS = table("");
    private static final byte[] SIGNS_AND_JOINERS = table(Stem.NON_JOINER);

    private WordParts() {
    }

    /** The parts of words. */
    static TokenStream of(TokenStream words) {
        return of(words, SIGNS);
    }

    /** The parts of words, divided at the zero width non-joiner too. */
    static TokenStream ofJoined(TokenStream words) {
        return of(words, SIGNS_AND_JOINERS);
    }

    private static TokenStream of(TokenStream words, byte[] table) {
        return new WordDelimiterGraphFilter(words, true, table, WordDelimiterGraphFilter.GENERATE_WORD_PARTS, null);
    }

    // the type of each character: a sign, or a letter for everything else
    private static byte[] table(String others) {
        var table = new byte[LAST + 1];
        for (int point = 0; point <= LAST; point++) {
            boolean sign = WITHIN.contains(UCharacter.getIntPropertyValue(point, UProperty.WORD_BREAK))
                    || (APOSTROPHES + others).indexOf(point) >= 0;
            table[point] = sign ? SIGN : WordDelimiterIterator.ALPHA;
        }
        return table;
    }
}

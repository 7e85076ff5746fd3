package journal.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes words equal that differ only in case, width, form, accents or points, and digits of all scripts equal. Marks that make another letter
 * stay: the vowels of Indian and Thai scripts, and the voiced syllables of Japanese.
 *
 * <p>Lucene's ICUFoldingFilter does about the same, but only the ICU4J that made its data can read them, and no newer one.
 */
final class FoldingFilter extends TokenFilter {
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final int LAST_ASCII = 0x7F;
    private static final int TEN = 10;
    private static final String SOUND_MARKS = "\u3099\u309A";
    // letters whose accent Unicode does not separate, and signs that are typed in several ways
    private static final Map<Integer, String> OTHERS = Map.ofEntries(Map.entry((int) 'ø', "o"), Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"), Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"), Map.entry((int) 'ħ', "h"), Map.entry((int) 'ŧ', "t"), Map.entry((int) 'ı', "i"),
            Map.entry((int) '’', "'"), Map.entry((int) '‘', "'"), Map.entry((int) 'ʼ', "'"), Map.entry((int) 'ـ', ""));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!lowered()) {
            String folded = of(term.toString());
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
            }
        }
        return true;
    }

    /** One spelling for all spellings of a word. */
    static String of(String word) {
        var folded = new StringBuilder();
        DECOMPOSED.normalize(CASEFOLD.normalize(word)).codePoints().filter(point -> !isAccent(point)).forEach(point -> {
            String other = OTHERS.get(point);
            if (other != null) {
                folded.append(other);
            } else if (Character.isDigit(point)) {
                folded.append(Character.forDigit(Character.digit(point, TEN), TEN));
            } else {
                folded.appendCodePoint(point);
            }
        });
        return COMPOSED.normalize(folded);
    }

    private static boolean isAccent(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK && SOUND_MARKS.indexOf(point) < 0
                && switch (Character.UnicodeScript.of(point)) {
                    case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC -> true;
                    default -> false;
                };
    }

    // ASCII words, which most are, need no more
    private boolean lowered() {
        char[] characters = term.buffer();
        for (int at = 0; at < term.length(); at++) {
            if (characters[at] > LAST_ASCII) {
                return false;
            }
        }
        for (int at = 0; at < term.length(); at++) {
            characters[at] = Character.toLowerCase(characters[at]);
        }
        return true;
    }
}

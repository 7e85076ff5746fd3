package journal.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.web.Text;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes words equal that differ only in case, width, form, accents or points, and digits of all scripts equal. Marks that make another letter
 * stay: the vowels of Indian and Thai scripts, and the voiced syllables of Japanese. Letters are equal for which the keyboards of Arabic,
 * Persian and Urdu have different code points. Of a Katakana word the long vowel at its end is left out, as in either spelling.
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
    private static final int LONGEST = 255; // UTF-16 units of a word that count: the time for marks in the wrong order grows by the square
    private static final int LONG_KATAKANA = 4; // characters of a word that has two spellings, the long vowel among them
    private static final char LONG_VOWEL = 'ー';
    // letters whose accent Unicode does not separate, and the letters of a keyboard that stand for those of another one
    private static final Map<Integer, String> OTHERS = letters("øo", "łl", "đd", "ðd", "þth", "æae", "œoe", "ħh", "ŧt", "ıi", // Latin
            "\u0640", "\u0671\u0627", "\u06A9\u0643", "\u06AA\u0643", // tatweel, alef wasla, kaf
            "\u0649\u064A", "\u06CC\u064A", "\u06D2\u064A", // yeh
            "\u0629\u0647", "\u06BE\u0647", "\u06C1\u0647", "\u06C3\u0647", "\u06D5\u0647"); // heh

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
        DECOMPOSED.normalize(CASEFOLD.normalize(Text.beginning(word, LONGEST))).codePoints().filter(point -> !isAccent(point))
                .forEach(point -> {
                    String other = OTHERS.get(point);
                    if (other != null) {
                        folded.append(other);
                    } else if (Character.isDigit(point)) {
                        folded.append(Character.forDigit(Character.digit(point, TEN), TEN));
                    } else {
                        folded.appendCodePoint(point);
                    }
                });
        return withoutLongVowel(COMPOSED.normalize(folded));
    }

    private static String withoutLongVowel(String word) {
        int last = word.length() - 1;
        boolean twofold = word.length() >= LONG_KATAKANA && word.charAt(last) == LONG_VOWEL
                && UnicodeScript.of(word.charAt(last - 1)) == UnicodeScript.KATAKANA;
        return twofold ? word.substring(0, last) : word;
    }

    // each pair: a letter, and what it is folded to
    private static Map<Integer, String> letters(String... pairs) {
        return Stream.of(pairs).collect(Collectors.toUnmodifiableMap(pair -> (int) pair.charAt(0), pair -> pair.substring(1)));
    }

    private static boolean isAccent(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK && SOUND_MARKS.indexOf(point) < 0
                && switch (UnicodeScript.of(point)) {
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

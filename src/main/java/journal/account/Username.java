package journal.account;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import journal.web.ServerPaths;
import journal.web.Text;

/**
 * A username: 3 to 30 code points of letters (with the marks that some scripts write on them), decimal digits and {@code . _ -}, one
 * letter or digit at least; normalised NFKC (RFC 8264, 9.1: LetterDigits). Characters that cannot be seen, and single letters of Hangul
 * syllables, are none of these (RFC 8264, 9.13 and 9.9).
 *
 * @param text the name, normalised
 */
public record Username(String text) {
    public static final int MIN = 3;
    public static final int MAX = 30;
    /** The most UTF-16 units that are looked at: no name of {@value #MAX} code points is longer, however it is typed. */
    public static final int TYPED_MAX = 200;
    private static final Pattern CHARACTERS = Pattern.compile("[._-]*[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]*");
    private static final Set<Integer> JAMO =
            Set.of(HangulSyllableType.LEADING_JAMO, HangulSyllableType.VOWEL_JAMO, HangulSyllableType.TRAILING_JAMO);
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    /** The typed name, normalised, without white space around it. */
    public static Username of(String typed) {
        return new Username(Normalizer.normalize(Text.beginning(Text.stripped(typed), TYPED_MAX), Normalizer.Form.NFKC));
    }

    /** The name in an address, normalised: white space around it makes it another one. */
    public static Username inPath(String segment) {
        return new Username(Normalizer.normalize(Text.beginning(segment, TYPED_MAX), Normalizer.Form.NFKC));
    }

    /** Whether its length is allowed. */
    public boolean hasRightLength() {
        int length = text.codePointCount(0, text.length());
        return MIN <= length && length <= MAX;
    }

    /** Whether all its characters are allowed. */
    public boolean hasRightCharacters() {
        return CHARACTERS.matcher(text).matches() && text.codePoints().noneMatch(point -> Text.isIgnorable(point) || isJamo(point));
    }

    /** Whether it ends like the name of a file that servers look for: its pages would not be found. */
    public boolean isLikeFile() {
        return ServerPaths.endLike(key());
    }

    /** The name without regard to case; it is unique among accounts. */
    public String key() {
        return folded(text);
    }

    /**
     * What names that look the same have in common (UTS 39, 4: skeleton), in their upper or lower case; it is unique among the accounts that
     * have registered since it is stored.
     */
    public String skeleton() {
        return LOOKS.getSkeleton(folded(LOOKS.getSkeleton(text)));
    }

    private static boolean isJamo(int point) {
        return JAMO.contains(UCharacter.getIntPropertyValue(point, UProperty.HANGUL_SYLLABLE_TYPE));
    }

    private static String folded(String text) {
        // By way of upper case, since some letters have a lower case only there: ß and SS are one.
        return Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}

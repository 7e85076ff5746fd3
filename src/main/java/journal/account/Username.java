package journal.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A username: 3 to 30 code points of letters (with the marks that some scripts write on them), decimal digits and {@code . _ -}, one
 * letter or digit at least; normalised NFKC (RFC 8264, 9.1: LetterDigits).
 *
 * @param text the name, normalised
 */
public record Username(String text) {
    public static final int MIN = 3;
    public static final int MAX = 30;
    private static final Pattern CHARACTERS = Pattern.compile("[._-]*[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]*");

    /** The typed name, normalised. */
    public static Username of(String typed) {
        return new Username(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    /** Whether its length is allowed. */
    public boolean hasRightLength() {
        int length = text.codePointCount(0, text.length());
        return MIN <= length && length <= MAX;
    }

    /** Whether all its characters are allowed. */
    public boolean hasRightCharacters() {
        return CHARACTERS.matcher(text).matches();
    }

    /** The name without regard to case; it is unique among accounts. */
    public String key() {
        // By way of upper case, since some letters have a lower case only there: ß and SS are one.
        return Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}

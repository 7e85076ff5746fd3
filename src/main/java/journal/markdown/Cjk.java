package journal.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Characters of Chinese, Japanese and Korean, with their punctuation: these scripts put no space where others have one. */
final class Cjk {
    private Cjk() {
    }

    /** Whether the code point belongs to one of these scripts: by its width (UAX 11), or as a letter of Hangul. */
    static boolean is(int point) {
        return isWide(point) && !UCharacter.hasBinaryProperty(point, UProperty.EMOJI_PRESENTATION)
                || UScript.getScript(point) == UScript.HANGUL;
    }

    /** Whether this punctuation mark ends a sentence or a part of one, or is the full-width form of one of ASCII. */
    static boolean isStop(int point) {
        return isWide(point) && UCharacter.hasBinaryProperty(point, UProperty.TERMINAL_PUNCTUATION) || point == '…' || point == '‥'
                || point >= '！' && point <= '～' && !Character.isLetterOrDigit(point);
    }

    private static boolean isWide(int point) {
        return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH, EastAsianWidth.HALFWIDTH -> true;
            default -> false;
        };
    }
}

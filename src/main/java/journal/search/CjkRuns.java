package journal.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** The parts of a text that are Chinese, Japanese or Korean, and the parts between them. */
final class CjkRuns {
    private static final int FIRST = 0x1100;

    private CjkRuns() {
    }

    /** Whether a character of the text is Chinese, Japanese or Korean. */
    static boolean isAny(String text) {
        return text.codePoints().anyMatch(CjkRuns::isCjk);
    }

    /** The parts in their order; signs and marks belong to the part before them. */
    static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        boolean known = false;
        boolean cjk = false;
        int begin = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (!isCjk(point) && !isOther(point)) {
                continue;
            }
            if (known && cjk != isCjk(point)) {
                runs.add(text.substring(begin, at));
                begin = at;
            }
            known = true;
            cjk = isCjk(point);
        }
        runs.add(text.substring(begin));
        return runs;
    }

    private static boolean isCjk(int point) {
        return point >= FIRST && switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    // the long vowel of Katakana is of no script
    private static boolean isOther(int point) {
        return Character.isDigit(point) || Character.isLetter(point) && UnicodeScript.of(point) != UnicodeScript.COMMON;
    }
}

package journal.web;

import com.ibm.icu.util.ULocale;

/** The direction of texts, as HTML's {@code dir} says it. */
public final class Direction {
    private Direction() {
    }

    /** That of a language (BCP 47) that is written from right to left; for another, or an unknown one, a text's own ({@code auto}). */
    public static String of(String language) {
        return isRightToLeft(language) ? "rtl" : "auto";
    }

    /** Whether the language of this tag is written from right to left. */
    public static boolean isRightToLeft(String language) {
        return !language.isEmpty() && ULocale.forLanguageTag(language).isRightToLeft();
    }
}

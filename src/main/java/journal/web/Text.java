package journal.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Typed text: measured in code points, with the line breaks of any system. */
public final class Text {
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    private static final Set<Integer> INKLESS = Set.of(0x2800, 0x1D159); // signs without ink: the blank of Braille, the head of no note

    private static final int CHARACTER_MAX = 32; // UTF-16 units of a character as readers see it: the longest emoji have fewer

    private Text() {}

    /** The length in code points; a line break (CRLF, CR or LF) is one, and so is an unpaired surrogate. */
    public static int length(String text) {
        int length = text.codePointCount(0, text.length());
        for (int next = text.indexOf("\r\n"); next >= 0; next = text.indexOf("\r\n", next + 2)) {
            length--;
        }
        return length;
    }

    /** The length in bytes, in UTF-8. */
    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The text without control characters, other than tabs and line breaks, and without unpaired surrogates. */
    public static String shown(String text) {
        return text.codePoints().filter(point -> isClean(point, true))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /**
     * Whether the text has no control character (the Unicode category Cc: NUL, DEL and the C1 controls too) and no unpaired surrogate.
     *
     * @param lines whether the text may have several lines: tab, CR and LF are allowed then
     */
    public static boolean isClean(String text, boolean lines) {
        return text.codePoints().allMatch(point -> isClean(point, lines));
    }

    /** Whether the text shows nothing: it is empty, or all white space (of any script and width) and characters that cannot be seen. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(point -> isSpace(point) || isUnseen(point));
    }

    /** Whether a character is white space (Unicode's White_Space: spaces of any script and width, tabs and line breaks). */
    public static boolean isSpace(int point) {
        return UCharacter.isUWhiteSpace(point);
    }

    /** Whether a character is one that no font shows, such as a joiner, a variation selector or a filler (Default_Ignorable_Code_Point). */
    public static boolean isIgnorable(int point) {
        return UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** The text without the white space around it, of any script and width. */
    public static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** The beginning of the text, at most so many UTF-16 units. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isSurrogatePair(text.charAt(most - 1), text.charAt(most)) ? most - 1 : most);
    }

    /** The text with each CRLF and each lone CR as one LF. */
    public static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The same text for texts that differ in case, width or form only (Unicode's NFKC_Casefold); some characters become words. */
    public static String folded(String text) {
        return CASEFOLD.normalize(text);
    }

    /** The text as it stands in HTML, between elements or in a quoted attribute (OWASP Cross-Site Scripting Prevention, rule 1). */
    public static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;").replace("'", "&#39;");
    }

    /** The first words on one line, at most {@code most} characters as readers see them; an ellipsis stands for the rest. */
    public static String opening(String text, int most) {
        String line = text.replaceAll("(?U)\\s+", " ").strip();
        if (line.length() <= most || Cut.end(line, most, CHARACTER_MAX) == line.length()) {
            return line;
        }
        return line.substring(0, Cut.before(line, 0, Cut.end(line, most - 1, CHARACTER_MAX))) + "…";
    }

    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT || isIgnorable(point) || INKLESS.contains(point);
    }

    private static boolean isClean(int point, boolean lines) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> lines && (point == '\t' || point == '\r' || point == '\n');
            case Character.SURROGATE -> false; // an unpaired one: two that are paired are one code point
            default -> true;
        };
    }
}

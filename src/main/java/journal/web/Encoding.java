package journal.web;

import java.util.function.IntUnaryOperator;

/** How a text is written into an answer: in UTF-8, with some characters escaped. It tells how many bytes that takes. */
public enum Encoding {
    /** As it is. */
    PLAIN(point -> 0),
    /** As text in HTML, by {@code c:out}. */
    HTML(point -> switch (point) {
        case '<', '>' -> "&lt;".length();
        case '&' -> "&amp;".length();
        case '"', '\'' -> "&#034;".length();
        default -> 0;
    }),
    /** As text in XML. */
    XML(point -> switch (point) {
        case '<', '>' -> "&lt;".length();
        case '&' -> "&amp;".length();
        default -> 0;
    }),
    /** As text in a string of JSON. */
    JSON(point -> switch (point) {
        case '"', '\\', '\n', '\r', '\t', '\b', '\f' -> "\\n".length();
        default -> point < ' ' ? "\\u0001".length() : 0;
    });

    private static final int ONE = 0x80; // from this code point on it is two bytes, and so on: RFC 3629, 3
    private static final int TWO = 0x800;

    private final IntUnaryOperator escaped; // the bytes of a code point that is escaped; 0 for the others

    Encoding(IntUnaryOperator escaped) {
        this.escaped = escaped;
    }

    /** The bytes of a text. */
    public int bytes(String text) {
        return text.codePoints().map(this::bytes).sum();
    }

    /** Where the longest part of a text ends that begins at {@code from} and has at most so many bytes: between two code points. */
    public int end(String text, int from, int most) {
        int left = most;
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            left -= bytes(point);
            if (left < 0) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private int bytes(int point) {
        int bytes = escaped.applyAsInt(point);
        return bytes > 0 ? bytes : inUtf8(point);
    }

    private static int inUtf8(int point) {
        if (point < ONE) {
            return 1;
        }
        if (point < TWO) {
            return 2;
        }
        return point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}

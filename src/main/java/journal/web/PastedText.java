package journal.web;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Typed text with characters that other programs leave in what is copied from them, each taken for what it stands for there. The vertical
 * tab and the form feed of slides and documents are line breaks. U+001E is a hyphen and U+001F a soft one. A C1 control is the character
 * that Windows-1252 has at this place. In a field of one line a tab or such a line break is a space.
 *
 * <p>Every other control character stays, and validation refuses it. A password stays as it is.
 */
public final class PastedText {
    /** The names of the fields with several lines. */
    static final Set<String> LINES = Set.of("text", KeptForm.PREFIX + "text", "about", KeptForm.PREFIX + "about");

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int C1_BEGIN = 0x80;
    private static final int C1_END = 0x9F;
    private static final int REPLACEMENT = 0xFFFD; // Windows-1252 has nothing at this place

    private PastedText() {
    }

    /** The values of a form's fields, by their names. */
    static Map<String, List<String>> mended(Map<String, List<String>> fields) {
        fields.replaceAll((name, values) -> values.stream().map(value -> mended(name, value)).collect(Collectors.toList()));
        return fields;
    }

    /** The value of the field of this name. */
    public static String mended(String name, String value) {
        boolean isPassword = name.toLowerCase(Locale.ROOT).contains("password");
        if (isPassword || value.chars().noneMatch(PastedText::isControl)) {
            return value;
        }
        boolean lines = LINES.contains(name);
        return value.codePoints().map(point -> mended(point, lines))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isControl(int character) {
        return Character.getType(character) == Character.CONTROL;
    }

    private static int mended(int point, boolean lines) {
        return switch (point) {
            case '\t' -> lines ? point : ' ';
            case 0x0B, '\f' -> lines ? '\n' : ' ';
            case 0x1E -> '-';
            case 0x1F -> 0xAD;
            default -> point >= C1_BEGIN && point <= C1_END ? windows(point) : point;
        };
    }

    private static int windows(int point) {
        int character = new String(new byte[] {(byte) point}, WINDOWS).codePointAt(0);
        return character == REPLACEMENT ? point : character;
    }
}

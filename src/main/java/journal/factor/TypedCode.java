package journal.factor;

import java.text.Normalizer;
import java.util.Locale;

/** A code as somebody has typed it. Spaces, hyphens, case, and the digits of another script make no difference. */
final class TypedCode {
    private final String text;

    TypedCode(String typed) {
        this.text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).map(TypedCode::ascii)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whether an authenticator app may have made it. */
    boolean isOfApp() {
        return text.matches("[0-9]{6}");
    }

    /** What was typed, in upper case. */
    String text() {
        return text;
    }

    private static int ascii(int character) {
        int digit = Character.digit(character, 10);
        return digit < 0 ? character : '0' + digit;
    }
}

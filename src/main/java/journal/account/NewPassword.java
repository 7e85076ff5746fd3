package journal.account;

import java.text.Normalizer;
import journal.web.Text;

/** A password that somebody chooses, as it was typed twice. It is no record, since a record prints what it holds. */
public final class NewPassword {
    public static final int MIN = 8;
    public static final int MAX = 128;

    /** The most code points of a typed password, before it is normalised. */
    static final int TYPED_MAX = 4 * MAX;

    private final String typed;
    private final String repeated;

    NewPassword(String typed, String repeated) {
        this.typed = typed;
        this.repeated = repeated;
    }

    /** The password, normalised NFC. */
    String text() {
        return normalized(typed);
    }

    /** Whether its length is allowed. */
    boolean hasRightLength() {
        int length = Text.length(text());
        return MIN <= length && length <= MAX;
    }

    /** Whether it is this name, without regard to case. */
    boolean isNameOf(Username username) {
        return Username.of(text()).key().equals(username.key());
    }

    /** Whether the same was typed twice. */
    boolean isRepeated() {
        return typed.equals(repeated);
    }

    /** Whether it is this password, however its accents were typed. */
    boolean isSameAs(String password) {
        return text().equals(normalized(password));
    }

    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}

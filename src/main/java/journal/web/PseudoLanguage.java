package journal.web;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A language for tests, made of another. Its texts are in brackets, longer, and with accents: hard-coded texts and lack of room become
 * visible. Arguments stay as they are.
 */
class PseudoLanguage extends ResourceBundle {
    /** English with accents, as CLDR names it. */
    static final Locale LOCALE = Locale.forLanguageTag("en-XA");

    private static final String PLAIN = "aceinosuyzACEINOSUYZ";
    private static final String ACCENTED = "áçéîñöšûýžÁÇÉÎÑÖŠÛÝŽ";
    private static final String DOUBLED = "aeioutAEIOUT"; // which makes a text 40 % longer and a little more
    private static final String NOT_A_TEXT = "direction";

    private final ResourceBundle original;

    PseudoLanguage(ResourceBundle original) {
        this.original = original;
    }

    @Override
    public Locale getLocale() {
        return LOCALE;
    }

    @Override
    public Enumeration<String> getKeys() {
        return original.getKeys();
    }

    @Override
    protected Object handleGetObject(String key) {
        if (!original.containsKey(key)) {
            return null;
        }
        String text = original.getString(key);
        return key.equals(NOT_A_TEXT) ? text : '[' + spelled(text) + ']';
    }

    private static String spelled(String message) {
        var spelled = new StringBuilder();
        int depth = 0; // of braces: what they hold is an argument, and what those of a plural hold is text
        for (char character : message.toCharArray()) {
            depth += character == '{' ? 1 : 0;
            spelled.append(depth % 2 == 0 ? accented(character) : String.valueOf(character));
            depth -= character == '}' ? 1 : 0;
        }
        return spelled.toString();
    }

    private static String accented(char character) {
        int index = PLAIN.indexOf(character);
        return String.valueOf(index < 0 ? character : ACCENTED.charAt(index)).repeat(DOUBLED.indexOf(character) < 0 ? 1 : 2);
    }
}

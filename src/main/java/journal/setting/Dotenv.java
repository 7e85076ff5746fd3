package journal.setting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Reads the settings in the text of a {@code .env} file as python-dotenv's {@code load_dotenv(override=False)} does (checked against its
 * versions 0.21 and 1.2). Ours alone is {@code \$}: it means a dollar sign, in every kind of value. Why it is our own stands in
 * {@code docs/decisions}.
 */
final class Dotenv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final Map<String, String> environment;
    private final Map<String, Optional<String>> settings = new LinkedHashMap<>();
    private int at;

    private Dotenv(String text, Map<String, String> environment) {
        this.text = text;
        this.environment = environment;
    }

    /**
     * The settings of the whole text. A name that stands there twice has its last value, a name without {@code =} is absent.
     *
     * @param text        the content of the file, with a byte order mark or without; CRLF, CR and LF end a line
     * @param environment what <code>${NAME}</code> stands for, before what stands earlier in the text
     * @param skipped     is told the line number, from 1, of each statement that cannot be read and is left out
     */
    static Map<String, String> parse(String text, Map<String, String> environment, IntConsumer skipped) {
        var unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var dotenv = new Dotenv(unmarked.replace("\r\n", "\n").replace('\r', '\n'), environment);
        dotenv.readAll(skipped);
        return dotenv.present();
    }

    private Map<String, String> present() {
        var present = new LinkedHashMap<String, String>();
        settings.forEach((name, value) -> value.ifPresent(found -> present.put(name, found)));
        return present;
    }

    private void readAll(IntConsumer skipped) {
        skipWhile(Dotenv::isSpace);
        while (at < text.length()) {
            int start = at;
            try {
                readStatement();
            } catch (Unreadable statement) {
                skipped.accept(lineOf(start));
                skipLine();
            }
            skipWhile(Dotenv::isSpace);
        }
    }

    private void readStatement() throws Unreadable {
        skipExport();
        if (isNext('#')) {
            skipLine();
            return;
        }
        var name = name();
        skipWhile(Dotenv::isBlank);
        Optional<String> value = isNext('=') ? Optional.of(value()) : Optional.empty();
        endStatement();
        settings.put(name, value);
    }

    private void skipExport() {
        int afterExport = at + "export".length();
        if (text.startsWith("export", at) && afterExport < text.length() && isBlank(text.charAt(afterExport))) {
            at = afterExport;
            skipWhile(Dotenv::isBlank);
        }
    }

    private String name() throws Unreadable {
        int start = at;
        if (isNext('\'')) {
            int end = text.indexOf('\'', start + 1);
            check(end > start + 1);
            at = end + 1;
            return text.substring(start + 1, end);
        }
        skipWhile(character -> character != '=' && character != '#' && !isSpace(character));
        check(at > start);
        return text.substring(start, at);
    }

    private String value() throws Unreadable {
        at++;
        skipWhile(Dotenv::isBlank);
        if (isNext('\'')) {
            return Quoting.SINGLE.expand(quoted('\''), this::valueOf);
        }
        if (isNext('"')) {
            return Quoting.DOUBLE.expand(quoted('"'), this::valueOf);
        }
        int start = at;
        skipLine();
        return Quoting.NONE.expand(withoutComment(text.substring(start, at)), this::valueOf);
    }

    private String quoted(char quote) throws Unreadable {
        int start = at + 1;
        int end = closing(quote, start);
        check(end >= start);
        at = end + 1;
        return text.substring(start, end);
    }

    /** The first quote with no backslash before it, else (as python-dotenv falls back to) the last one, else -1. */
    private int closing(char quote, int start) {
        int last = -1;
        for (int next = text.indexOf(quote, start); next >= 0; next = text.indexOf(quote, next + 1)) {
            last = next;
            if (text.charAt(next - 1) != '\\') {
                break;
            }
        }
        return last;
    }

    private static String withoutComment(String line) {
        int end = line.length();
        for (int next = 1; next < end; next++) {
            if (line.charAt(next) == '#' && isSpace(line.charAt(next - 1))) {
                end = next;
            }
        }
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private String valueOf(String name, String otherwise) {
        if (environment.containsKey(name)) {
            return environment.get(name);
        }
        return settings.getOrDefault(name, Optional.of(otherwise)).orElse(""); // a name without a value has no default either
    }

    private void endStatement() throws Unreadable {
        skipWhile(Dotenv::isBlank);
        if (isNext('#')) {
            skipLine();
        }
        check(at == text.length() || isNext('\n'));
    }

    private void skipLine() {
        skipWhile(character -> character != '\n');
    }

    private void skipWhile(IntPredicate wanted) {
        while (at < text.length() && wanted.test(text.charAt(at))) {
            at++;
        }
    }

    private boolean isNext(char character) {
        return at < text.length() && text.charAt(at) == character;
    }

    private int lineOf(int position) {
        return 1 + (int) text.chars().limit(position).filter(character -> character == '\n').count();
    }

    private static boolean isBlank(int character) {
        return character != '\n' && isSpace(character);
    }

    /** What Python's {@code \s} matches, which is more than any one of Java's own definitions. */
    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    private static void check(boolean readable) throws Unreadable {
        if (!readable) {
            throw new Unreadable();
        }
    }

    /** A statement has not the form of a setting. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }
}

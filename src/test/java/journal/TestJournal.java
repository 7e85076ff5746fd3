package journal;

import java.net.URI;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The journal under test: where it is, and names that nobody in it has yet. */
public final class TestJournal {
    /** Its address, which ends with a slash: the system property {@code journal.url}. */
    public static final URI URL = URI.create(System.getProperty("journal.url", "http://localhost:9080/"));
    /** The password of everybody who does not choose one. */
    public static final String PASSWORD = "It rains in Lisbon";
    private static final int RANDOM_CHARACTERS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TestJournal() {
    }

    /** The path of a page, with the context root: {@code /entry} may be {@code /journal/entry}. */
    public static String path(String page) {
        return URL.getPath().substring(0, URL.getPath().length() - 1) + page;
    }

    /** A name that nobody else has and that begins with this one; a title of an entry, too. */
    public static String unique(String name) {
        return name + '-' + RANDOM.ints(RANDOM_CHARACTERS, 0, Character.MAX_RADIX)
                .mapToObj(digit -> String.valueOf(Character.forDigit(digit, Character.MAX_RADIX))).collect(Collectors.joining());
    }
}

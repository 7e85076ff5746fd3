package journal.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import journal.web.Text;

/**
 * An e-mail address (RFC 5321, 4.1.2): a dot-string of ASCII, and a host with a dot in it, which may be typed in any script (RFC 3490). Quoted
 * strings, comments and addresses in brackets are none. So no address can have a line break, or a second one, in it.
 *
 * @param typed the address as it was typed, without white space around it
 * @param local what stands before the @
 * @param host the host in ASCII, in lower case
 */
public record Mailbox(String typed, String local, String host) {
    /** The most characters of an address (RFC 5321, 4.5.3.1.3: a path has 256 with its brackets). */
    public static final int MAX = 254;
    /** The most UTF-16 units that are looked at. */
    public static final int TYPED_MAX = 1_000;
    private static final int LOCAL_MAX = 64; // RFC 5321, 4.5.3.1.1
    private static final Pattern LOCAL = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]++(?:\\.[\\w!#$%&'*+/=?^`{|}~-]++)*+");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]++\\.)++(?=[a-z0-9-]*[a-z])[a-z0-9-]++");

    /** The address that was typed; empty where it is none. */
    public static Optional<Mailbox> of(String text) {
        String typed = Text.stripped(text);
        int at = typed.lastIndexOf('@');
        if (at < 1 || at > LOCAL_MAX || typed.length() > MAX) {
            return Optional.empty();
        }
        return ascii(typed.substring(at + 1)).map(host -> new Mailbox(typed, typed.substring(0, at), host)).filter(Mailbox::isOne);
    }

    /** What addresses of one mailbox have in common: their case does not count. */
    public String key() {
        return local.toLowerCase(Locale.ROOT) + '@' + host;
    }

    /** The address as mail servers take it. */
    public String ascii() {
        return local + '@' + host;
    }

    private boolean isOne() {
        return LOCAL.matcher(local).matches() && HOST.matcher(host).matches() && ascii().length() <= MAX;
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}

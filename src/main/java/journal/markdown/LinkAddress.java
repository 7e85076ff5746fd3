package journal.markdown;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.web.LocalPath;

/**
 * The target of a link that an entry may have: a path of the journal, a page on the web or a mailbox.
 *
 * @param href in ASCII, as the URL standard has it
 * @param foreign whether it leads to another host
 */
record LinkAddress(String href, boolean foreign) {
    private static final int MOST_PORTS = 65_535;
    private static final IDNA HOSTS =
            IDNA.getUTS46Instance(IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    private static final Pattern AUTHORITY = Pattern.compile("([^:@]+)(?::(\\d{1,5}))?"); // without a user: a name before @ looks like the host
    private static final Pattern HOST = Pattern.compile("[a-z0-9._-]*[a-z][a-z0-9._-]*|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    /** Reads a percent-encoded address; empty if an entry may not have such a link, or if browsers would not understand it. */
    static Optional<LinkAddress> of(String written) {
        if (written.startsWith("/")) {
            return Optional.of(LocalPath.of(written, "")).filter(path -> !path.isEmpty()).map(path -> new LinkAddress(path, false));
        }
        try {
            URI uri = new URI(written);
            return switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
                case "http" -> web("http://", uri);
                case "https" -> web("https://", uri);
                case "mailto" -> Optional.of(new LinkAddress("mailto:" + uri.getRawSchemeSpecificPart(), false));
                default -> Optional.empty();
            };
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<LinkAddress> web(String start, URI uri) {
        Matcher authority = AUTHORITY.matcher(String.valueOf(uri.getAuthority()));
        if (uri.getAuthority() == null || !authority.matches() || number(authority.group(2)) > MOST_PORTS) {
            return Optional.empty();
        }
        var info = new IDNA.Info();
        String host = HOSTS.nameToASCII(authority.group(1), new StringBuilder(), info).toString();
        if (info.hasErrors() || !HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        return Optional.of(new LinkAddress(start + host + after(":", authority.group(2)) + uri.getRawPath() + after("?", uri.getRawQuery())
                + after("#", uri.getRawFragment()), true));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String after(String sign, String part) {
        return part == null ? "" : sign + part;
    }
}

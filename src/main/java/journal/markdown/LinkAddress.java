package journal.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.web.LocalPath;

/**
 * The target of a link that an entry may have: a path of the journal, a page on the web, a mailbox, a telephone or a place.
 *
 * @param href in ASCII, as the URL standard has it
 * @param foreign whether it leads to another host
 */
record LinkAddress(String href, boolean foreign) {
    private static final int MOST_PORTS = 65_535;
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[^\\[\\]@]*]|[^:@\\[\\]]*)(?::0*(\\d{1,5})|:)?"); // without a user: a name before @ looks like the host

    /** Reads a percent-encoded address; empty if an entry may not have such a link, or if browsers would not understand it. */
    static Optional<LinkAddress> of(String written) {
        if (written.startsWith("/")) {
            return Optional.of(LocalPath.of(written, "")).filter(path -> !path.isEmpty()).map(path -> new LinkAddress(path, false));
        }
        try {
            URI uri = new URI(oneFragment(written));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> web(scheme + "://", uri);
                case "mailto", "tel", "sms", "geo", "xmpp" -> Optional
                        .of(new LinkAddress(scheme + ':' + uri.getRawSchemeSpecificPart() + after("#", uri.getRawFragment()), false));
                default -> Optional.empty();
            };
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    // browsers take a second # for a part of the fragment
    private static String oneFragment(String written) {
        int fragment = written.indexOf('#') + 1;
        return fragment == 0 ? written : written.substring(0, fragment) + written.substring(fragment).replace("#", "%23");
    }

    private static Optional<LinkAddress> web(String start, URI uri) {
        Matcher authority = AUTHORITY.matcher(String.valueOf(uri.getAuthority()));
        if (uri.getAuthority() == null || !authority.matches() || number(authority.group(2)) > MOST_PORTS) {
            return Optional.empty();
        }
        return Host.of(authority.group(1)).map(host -> new LinkAddress(start + host + after(":", authority.group(2)) + uri.getRawPath()
                + after("?", uri.getRawQuery()) + after("#", uri.getRawFragment()), true));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String after(String sign, String part) {
        return part == null ? "" : sign + part;
    }
}

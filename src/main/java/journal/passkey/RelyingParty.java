package journal.passkey;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The journal as authenticators know it (WebAuthn Level 3, 4: relying party).
 *
 * @param id the name of its host, without a port
 * @param origin scheme, host and port, as browsers write them
 */
public record RelyingParty(String id, String origin) {
    private static final String LOCAL = "localhost"; // a secure context without https (W3C Secure Contexts, 3.1)

    /**
     * That of an address, scheme, host and port; empty where browsers have no passkeys for it: it has no name but a number, or is not encrypted.
     */
    public static Optional<RelyingParty> at(String address) {
        try {
            return at(URI.create(address.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<RelyingParty> at(URI address) {
        String host = address.getHost();
        if (host == null || host.startsWith("[") || host.matches("[\\d.]+")) {
            return Optional.empty();
        }
        boolean https = "https".equals(address.getScheme());
        if (!https && !host.equals(LOCAL) && !host.endsWith("." + LOCAL)) {
            return Optional.empty();
        }
        int usual = https ? 443 : 80;
        String port = address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
        return Optional.of(new RelyingParty(host, address.getScheme() + "://" + host + port));
    }
}

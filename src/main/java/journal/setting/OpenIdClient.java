package journal.setting;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * The journal as a client of its OpenID provider.
 *
 * @param issuer of the provider, exactly as it names itself (OpenID Connect Discovery 1.0, 3)
 * @param id that the provider gave the journal
 * @param secret that it gave with the id
 * @param name of the provider, for people
 * @param scopes that the journal asks for, {@code openid} among them
 */
public record OpenIdClient(String issuer, String id, String secret, String name, List<String> scopes) {
    private static final Set<String> OWN_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    public OpenIdClient {
        scopes = List.copyOf(scopes);
    }

    /** Whether secrets may be sent to an address: over https, or on this computer. */
    public static boolean isSafe(URI address) {
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && OWN_COMPUTER.contains(address.getHost());
        return safe && address.getHost() != null && address.getRawUserInfo() == null && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    // not the secret: it may be logged
    @Override
    public String toString() {
        return "the client " + id + " of " + issuer;
    }
}

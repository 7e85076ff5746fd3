package journal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import journal.web.Network;
import journal.web.Text;
import journal.web.UserAgent;

/**
 * Where an event comes from.
 *
 * @param address of the client, as the server gives it
 * @param network of that address
 * @param browser browser and system in short
 */
public record Origin(String address, String network, String browser) {
    /** That of an event without a request, as at the start. */
    public static final Origin NONE = new Origin("", "", "");
    private static final int NETWORK_MAX = 60; // UTF-16 units

    /** That of a request. */
    public static Origin of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Origin(address, Text.beginning(Network.of(address).name(), NETWORK_MAX), UserAgent.of(agent).text());
    }
}

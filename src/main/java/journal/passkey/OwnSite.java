package journal.passkey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import journal.setting.Settings;
import journal.web.HttpExchange;

/**
 * The journal as the browser of this request knows it: by the setting {@code journal.address}, else by the host of the request. A wrong host
 * gains nothing, since a browser signs for the host that it sees.
 */
@RequestScoped
public class OwnSite {
    @Inject Settings settings;
    @Inject HttpExchange exchange;

    /** What passkeys are registered for; empty where browsers have none for this address. */
    public Optional<RelyingParty> party() {
        return RelyingParty.at(settings.address().orElseGet(this::requested));
    }

    private String requested() {
        HttpServletRequest request = exchange.request();
        String scheme = settings.https() || request.isSecure() ? "https" : "http"; // a proxy may end TLS
        return scheme + "://" + Optional.ofNullable(request.getHeader("Host")).orElse("");
    }
}

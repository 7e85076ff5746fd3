package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** A secret that the next page shows, once. It is in a cookie, since only its digest is stored. */
@RequestScoped
public class ShownOnce {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject HttpExchange exchange;
    @Inject Cookies cookies;

    /** Leaves a secret for the next page, in the cookie of this name. */
    public void keep(String cookie, String secret) {
        cookies.keep(exchange, cookie, secret, LONGEST);
    }

    /** The secret for this page, which is then removed. The caller looks whose it is, since a cookie may be planted. */
    public Optional<String> take(String cookie) {
        Optional<String> secret = cookies.find(exchange, cookie);
        secret.ifPresent(shown -> cookies.remove(exchange, cookie));
        return secret;
    }
}

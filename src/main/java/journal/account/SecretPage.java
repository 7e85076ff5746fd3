package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import journal.setting.Settings;
import journal.web.HttpExchange;

/** A page whose address has a secret in it. */
@RequestScoped
public class SecretPage {
    // Without a referrer browsers say "Origin: null" with a form (Fetch, 3.2). On plain http nothing else tells them from other sites.
    private static final String ON_HTTP = "strict-origin";

    @Inject HttpExchange exchange;
    @Inject Settings settings;

    /** Keeps the address out of what the browser stores and tells other servers. */
    public void hide() {
        exchange.noStore();
        exchange.response().setHeader("Referrer-Policy", settings.https() ? "no-referrer" : ON_HTTP);
    }
}

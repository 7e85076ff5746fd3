package journal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import journal.account.Account;
import journal.web.Cookies;
import journal.web.HttpExchange;

/** The secret of a new subscription, until the next page shows it, once. It is in a cookie, since only its digest is stored. */
@RequestScoped
public class NewSecret {
    private static final String COOKIE = "feed";
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject HttpExchange exchange;
    @Inject Cookies cookies;
    @Inject SubscriptionRepository subscriptions;

    /** Leaves a secret for the next page. */
    void keep(String secret) {
        cookies.keep(exchange, COOKIE, secret, LONGEST);
    }

    /** The secret for this page, which is then removed; none that is not of this account, since a cookie may be planted. */
    Optional<String> take(Account account) {
        Optional<String> secret = cookies.find(exchange, COOKIE);
        secret.ifPresent(shown -> cookies.remove(exchange, COOKIE));
        return secret.filter(shown -> subscriptions.withSecret(shown).filter(one -> one.account().equals(account)).isPresent());
    }
}

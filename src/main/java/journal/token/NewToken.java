package journal.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import journal.account.Account;
import journal.web.Cookies;
import journal.web.HttpExchange;

/** The text of a new token, until the next page shows it, once. It is in a cookie, since only its digest is stored. */
@RequestScoped
public class NewToken {
    private static final String COOKIE = "token";
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject HttpExchange exchange;
    @Inject Cookies cookies;
    @Inject AccessTokenRepository tokens;

    /** Leaves a text for the next page. */
    void keep(String text) {
        cookies.keep(exchange, COOKIE, text, LONGEST);
    }

    /** The text for this page, which is then removed; none that is not of this account, since a cookie may be planted. */
    Optional<String> take(Account account) {
        Optional<String> text = cookies.find(exchange, COOKIE);
        text.ifPresent(shown -> cookies.remove(exchange, COOKIE));
        return text.filter(shown -> tokens.shown(account, shown).isPresent());
    }
}

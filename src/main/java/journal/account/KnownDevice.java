package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import journal.web.Cookies;
import journal.web.Digest;
import journal.web.HttpExchange;
import journal.web.Secret;

/**
 * A device on which an account has signed in before, by a cookie (OWASP: Slow Down Online Guessing Attacks with Device Cookies). The cookie
 * is a random text and its code, keyed with the hash of the password: only the journal can make one, and a new password ends it. An account without a password
 * has no such device.
 */
@ApplicationScoped
public class KnownDevice {
    private static final String COOKIE = "device";
    private static final String NEW = KnownDevice.class.getName();
    private static final int CODE = 16; // bytes

    @Inject AccountRepository accounts;
    @Inject HttpExchange exchange;
    @Inject Cookies cookies;

    /** The text in the cookie of this device, where the account of this name has signed in on it. */
    Optional<String> of(Username username) {
        String[] parts = cookies.find(exchange, COOKIE).orElse("").split("\\.", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return accounts.named(username).filter(Account::hasPassword).filter(account -> isSame(code(account, parts[0]), parts[1]))
                .map(account -> parts[0]);
    }

    /** Sets the cookie for an account that has just signed in, in a transaction, which reads the hash that it has now. */
    @Transactional
    public void remember(Account signedIn) {
        if (of(signedIn).isEmpty()) {
            accounts.find(signedIn.getId()).filter(Account::hasPassword).ifPresent(this::keep);
        }
    }

    /** Whether this request has made the device known. */
    boolean isNew() {
        return exchange.request().getAttribute(NEW) != null;
    }

    private void keep(Account account) {
        String text = Secret.text();
        cookies.keep(exchange, COOKIE, text + '.' + code(account, text));
        exchange.request().setAttribute(NEW, true);
    }

    private Optional<String> of(Account account) {
        return of(Username.of(account.getUsername()));
    }

    private static String code(Account account, String text) {
        return Digest.keyed(account.getPasswordHash().getBytes(StandardCharsets.UTF_8),
                (account.getId() + " " + text).getBytes(StandardCharsets.UTF_8), CODE);
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}

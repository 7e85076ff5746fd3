package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.HttpExchange;

/** What is stored of a sign-in that has succeeded and whose device is remembered: its event, and a mail to the owner where the device is new. */
@RequestScoped
public class SignInRecord {
    @Inject SecurityLog log;
    @Inject Notices notices;
    @Inject KnownDevice device;
    @Inject HttpExchange exchange;

    /**
     * Stores it.
     *
     * @param method what it was proved by, such as {@code password}
     */
    @Transactional
    public void add(Account account, String method) {
        log.add(Happening.of(EventKind.SIGNED_IN, account.getId()).with("method", method));
        if (device.isNew()) {
            notices.signedInOnNewDevice(account, browser());
        }
    }

    private String browser() {
        String browser = Client.of(exchange.request()).getUserAgent().text();
        return browser.isEmpty() ? "" : " (" + browser + ')';
    }
}

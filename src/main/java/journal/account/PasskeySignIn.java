package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import journal.account.Attempt.Result;
import journal.limit.Counter;
import journal.passkey.Ceremony.Purpose;
import journal.passkey.Passkeys;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.HttpExchange;
import journal.web.Network;

/** A passkey in place of name, password and code. Its answers are counted by network: nobody can guess one, and a stranger's lock nobody out. */
@RequestScoped
public class PasskeySignIn {
    private static final String METHOD = "method";
    private static final String PASSKEY = "passkey";

    @Inject Passkeys passkeys;
    @Inject PasskeyBrowser browser;
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject CodeTries codes;
    @Inject SignedIn signedIn;
    @Inject Confirmation confirmation;
    @Inject SignInRecord record;
    @Inject BlockedSignIn blocked;
    @Inject KnownDevice device;
    @Inject HttpExchange exchange;
    @Inject SecurityLog log;

    /**
     * Signs in by a passkey alone, and remembers the device. A right answer for a blocked account is done, and signs nobody in.
     *
     * @param lasting whether the session lasts beyond the end of the browser
     */
    Attempt attempt(String answer, boolean lasting) {
        Counter network = counters.signInNetwork(Network.of(exchange.request().getRemoteAddr()));
        var credential = new PasskeyCredential(browser.ofVisitor(), Optional.empty(), answer);
        Attempt attempt = attempts.make(List.of(network), () -> signedIn.signIn(credential, lasting) || blocked.account().isPresent());
        if (attempt.result() == Result.DONE) {
            attempts.takeBack(network);
        } else if (attempt.result() == Result.REFUSED) {
            log.addFailureLater(passkeys.owner(answer).map(account -> Happening.of(EventKind.SIGN_IN_FAILED, account))
                    .orElseGet(() -> Happening.ofNobody(EventKind.SIGN_IN_FAILED)).with(METHOD, PASSKEY));
        }
        blocked.account()
                .ifPresent(account -> log.addFailure(Happening.of(EventKind.SIGN_IN_BLOCKED, account.getId()).with(METHOD, PASSKEY)));
        signedIn.account().filter(account -> attempt.result() == Result.DONE).ifPresent(this::note);
        return attempt;
    }

    /** A signed-in user shows again who they are, by a passkey of theirs. */
    Attempt confirm(Session session, String answer) {
        Account account = session.account();
        Attempt attempt = codes.make(account,
                () -> passkeys.accept(browser.ofSession(Purpose.CONFIRMATION), Optional.of(account.getId()), answer).isPresent());
        if (attempt.result() == Result.DONE) {
            confirmation.proved(session, PASSKEY);
        } else if (attempt.result() == Result.REFUSED) {
            log.addFailure(Happening.of(EventKind.PASSKEY_REFUSED, account.getId()));
        }
        return attempt;
    }

    private void note(Account account) {
        device.remember(account);
        record.add(account, PASSKEY);
    }
}

package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import journal.setting.Role;
import journal.setting.SessionSettings;
import journal.web.Csrf;
import journal.web.HttpExchange;
import journal.web.ReaderState;
import journal.web.SessionCookie;

/**
 * The signed-in user of this request. The session is read with its account for each request, so that a new password, role or block, or its end
 * on another node, ends it at once.
 */
@Named
@RequestScoped
public class SignedIn {
    @Inject HttpServletRequest request;
    @Inject HttpExchange exchange;
    @Inject SecurityContext security;
    @Inject SessionRepository sessions;
    @Inject SessionChanges changes;
    @Inject SessionSettings settings;
    @Inject SessionCookie cookie;
    @Inject Csrf csrf;

    private Optional<Session> session;

    /** The account of the signed-in user; empty where the user is not signed in. */
    public Optional<Account> account() {
        return session().map(Session::account);
    }

    /** The session of the signed-in user; empty where the user is not signed in. */
    public Optional<Session> session() {
        if (session == null) {
            session = cookie.find(request).flatMap(this::restored);
        }
        return session;
    }

    /** Whether the user is signed in. */
    public boolean isPresent() {
        return account().isPresent();
    }

    /** The id of the signed-in user's account; null where there is none. */
    public Long getId() {
        return account().map(Account::getId).orElse(null);
    }

    /** The name of the signed-in user; empty where there is none. */
    public String getName() {
        return account().map(Account::getUsername).orElse("");
    }

    /** Whether a signed-in user is an author. */
    public boolean isAuthor() {
        return account().filter(one -> one.has(Role.AUTHOR)).isPresent();
    }

    /** Whether a signed-in user is an administrator. */
    public boolean isAdmin() {
        return account().filter(one -> one.has(Role.ADMIN)).isPresent();
    }

    /**
     * Signs in (Jakarta Security 3.0, 2.2.4).
     *
     * @param lasting whether the session lasts beyond the end of the browser
     * @return false where name and password do not match
     */
    public boolean signIn(String username, String password, boolean lasting) {
        var credential = new UsernamePasswordCredential(username, password);
        AuthenticationStatus status = security.authenticate(exchange.request(), exchange.response(),
                AuthenticationParameters.withParams().credential(credential).rememberMe(lasting));
        return status == AuthenticationStatus.SUCCESS;
    }

    /** Begins a session for the account, with a new cookie, in place of the one before (OWASP Session Management: renew the id). */
    void begin(Account signedIn, boolean lasting) {
        var value = SessionCookie.Value.made();
        var begun = new Session(signedIn, value, Client.of(exchange.request()), lasting, Instant.now(), settings);
        session = Optional.of(sessions.add(begun, session()));
        cookie.set(exchange.request(), exchange.response(), value, Optional.of(settings.lasting()).filter(time -> lasting));
        csrf.renew();
    }

    /** Ends the session. */
    public void signOut() {
        session().ifPresent(sessions::remove);
        cookie.remove(exchange.request(), exchange.response());
        session = Optional.empty();
    }

    void tell(@Observes ReaderState reader) {
        account().map(Account::state).ifPresent(reader::add);
    }

    private Optional<Session> restored(SessionCookie.Value shown) {
        Instant now = Instant.now();
        Optional<Session> found = sessions.find(shown.keyDigest()).filter(one -> one.isOpen(now));
        Optional<Session> proved = found.filter(one -> one.isProvedBy(shown.secretDigest(), now));
        if (proved.isPresent()) {
            SessionCookie.accept(request, shown);
        } else {
            found.ifPresent(one -> changes.endStolen(one, now));
        }
        return proved;
    }
}

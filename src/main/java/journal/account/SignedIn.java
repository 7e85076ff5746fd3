package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import journal.setting.Role;
import journal.setting.Settings;
import journal.web.Csrf;
import journal.web.HttpExchange;
import journal.web.ReaderState;

/**
 * The signed-in user of this request. The session stores the account's id, its security version and when it began. The account is read
 * for each request, so that a new password, role or block ends other sessions at once.
 */
@Named
@RequestScoped
public class SignedIn {
    private static final String SESSION = SignedIn.class.getName();

    /** The attribute of the HTTP session. */
    record Kept(long account, int securityVersion, Instant since) implements java.io.Serializable {
    }

    @Inject HttpServletRequest request;
    @Inject HttpExchange exchange;
    @Inject SecurityContext security;
    @Inject AccountRepository accounts;
    @Inject Settings settings;
    @Inject Csrf csrf;
    @Inject Event<Session.Ended> ended;

    private Optional<Account> account;

    /** The account of the signed-in user; empty where the user is not signed in. */
    public Optional<Account> account() {
        if (account == null) {
            account = restored();
        }
        return account;
    }

    /** The session of the signed-in user; empty where there is none, or another request has ended it meanwhile. */
    public Optional<Session> session() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable((Kept) session.getAttribute(SESSION)).map(kept -> new Session(session.getId(), kept.account(),
                    kept.securityVersion(), lastMoment(kept.since(), Instant.now())));
        } catch (IllegalStateException invalid) { // Servlet 6.0, 7.2: HttpSession.getAttribute
            return Optional.empty();
        }
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

    /** Signs in (Jakarta Security 3.0, 2.2.4); false where name and password do not match. */
    public boolean signIn(String username, String password) {
        var credential = new UsernamePasswordCredential(username, password);
        AuthenticationStatus status = security.authenticate(exchange.request(), exchange.response(),
                AuthenticationParameters.withParams().credential(credential));
        return status == AuthenticationStatus.SUCCESS;
    }

    /** Begins a session for the account, with a new id and without the old content (OWASP Session Management: renew the id). */
    void begin(Account signedIn) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            end(old);
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.sessionIdle().toSeconds());
        session.setAttribute(SESSION, new Kept(signedIn.getId(), signedIn.getSecurityVersion(), Instant.now()));
        csrf.renew();
        account = Optional.of(signedIn);
    }

    /** Ends the session. */
    public void signOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            end(session);
        }
        account = Optional.empty();
    }

    void tell(@Observes ReaderState reader) {
        account().map(Account::state).ifPresent(reader::add);
    }

    private Optional<Account> restored() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION) instanceof Kept kept)) {
            return Optional.empty();
        }
        Optional<Account> found = isOver(kept.since()) ? Optional.empty()
                : accounts.find(kept.account()).filter(one -> one.getSecurityVersion() == kept.securityVersion());
        if (found.isEmpty()) {
            end(session);
        }
        return found;
    }

    private void end(HttpSession session) {
        String id = session.getId();
        session.invalidate();
        ended.fire(new Session.Ended(id)); // then whoever has missed it finds the session invalid
    }

    private Instant lastMoment(Instant since, Instant now) {
        Instant idle = now.plus(settings.sessionIdle());
        Instant absolute = since.plus(settings.sessionAbsolute());
        return idle.isBefore(absolute) ? idle : absolute;
    }

    private boolean isOver(Instant since) {
        return Duration.between(since, Instant.now()).compareTo(settings.sessionAbsolute()) > 0;
    }
}

package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import journal.security.Origin;
import journal.setting.Role;
import journal.setting.SessionSettings;
import journal.web.Api;
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
    @Inject Event<ShownToken> tokens;

    private Optional<Session> session;
    private Optional<ShownToken> token = Optional.empty();

    /** The account of the signed-in user; empty where the user is not signed in. */
    public Optional<Account> account() {
        return token.isPresent() ? token.flatMap(ShownToken::account) : session().map(Session::account);
    }

    /** Whether the user has shown a token that allows this. */
    public boolean allows(Scope scope) {
        return token.filter(shown -> shown.allows(scope)).isPresent();
    }

    /** The session of the signed-in user; empty where the user is not signed in, or by a token. */
    public Optional<Session> session() {
        if (session == null) {
            session = Api.isAsked(request) ? Optional.empty() : cookie.find(request).flatMap(this::restored);
        }
        return session;
    }

    /** Whether the user is signed in. */
    public boolean isPresent() {
        return account().isPresent();
    }

    /** Whether a signed-in user has proved a short time ago who they are. */
    public boolean isRecent() {
        Instant since = Instant.now().minus(SignInAge.RECENT);
        return session().filter(one -> one.isProvedSince(since)).isPresent();
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
     * @return false where the credential is wrong, or a {@link SignInStep} waits for a code
     */
    public boolean signIn(Credential credential, boolean lasting) {
        AuthenticationStatus status = security.authenticate(exchange.request(), exchange.response(),
                AuthenticationParameters.withParams().credential(credential).rememberMe(lasting));
        return status == AuthenticationStatus.SUCCESS;
    }

    /** Takes the account of a token for the signed-in user of this request. There is no session. */
    Optional<Account> show(ShownToken shown) {
        tokens.fire(shown);
        token = Optional.of(shown);
        return shown.account();
    }

    /** Begins a session for the account, with a new cookie, in place of the one before (OWASP Session Management: renew the id). */
    void begin(Account signedIn, boolean lasting) {
        var value = SessionCookie.Value.made();
        store(new Session(signedIn, value, Client.of(exchange.request()), lasting, Instant.now(), settings), value);
    }

    /** Begins the session of the signed-in user anew after a change of the account, with a new cookie. It proves no more than it did. */
    void renew(Account changed) {
        Session former = session().filter(one -> one.account().equals(changed)).orElseThrow();
        var value = SessionCookie.Value.made();
        store(new Session(changed, value, Client.of(exchange.request()), former.isLasting(), Instant.now(), settings).provedLike(former),
                value);
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

    private void store(Session begun, SessionCookie.Value value) {
        session = Optional.of(sessions.add(begun, session()));
        boolean lasting = begun.isLasting();
        cookie.set(exchange.request(), exchange.response(), value, Optional.of(settings.lasting()).filter(time -> lasting));
        csrf.renew();
    }

    private Optional<Session> restored(SessionCookie.Value shown) {
        Instant now = Instant.now();
        Optional<Session> found = sessions.find(shown.keyDigest()).filter(one -> one.isOpen(now));
        Optional<Session> proved = found.filter(one -> one.isProvedBy(shown.secretDigest(), now));
        if (proved.isPresent()) {
            SessionCookie.accept(request, shown);
        } else {
            found.ifPresent(one -> changes.endStolen(one, Origin.of(request), now));
        }
        return proved;
    }
}

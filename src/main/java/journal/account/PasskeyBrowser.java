package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import journal.passkey.Ceremony;
import journal.passkey.Ceremony.Purpose;
import journal.passkey.Challenges;
import journal.web.Cookies;
import journal.web.HttpExchange;
import journal.web.Secret;

/** Whose browser is asked for a passkey: a challenge of another browser, session or sign-in is none of it. */
@RequestScoped
public class PasskeyBrowser {
    private static final String COOKIE = "passkey";

    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;
    @Inject Cookies cookies;

    /** What is asked of somebody who is signed in. */
    Ceremony ofSession(Purpose purpose) {
        return new Ceremony(purpose, "session " + signedIn.session().orElseThrow().getId());
    }

    /** What is asked after a right password. */
    Ceremony ofStep(SignInStep step) {
        return new Ceremony(Purpose.CODE, "step " + step.id());
    }

    /** What is asked of somebody who is not signed in; a cookie has a secret of it, for as long as the challenge is good. */
    Ceremony begun() {
        String secret = secret().orElseGet(Secret::text);
        cookies.keep(exchange, COOKIE, secret, Challenges.LONGEST);
        return ofVisitor(secret);
    }

    /** What was asked of somebody who is not signed in; without the cookie nothing was. */
    Ceremony ofVisitor() {
        return ofVisitor(secret().orElseGet(Secret::text));
    }

    private static Ceremony ofVisitor(String secret) {
        return new Ceremony(Purpose.SIGN_IN, "visitor " + secret);
    }

    private Optional<String> secret() {
        return cookies.find(exchange, COOKIE).filter(value -> value.matches("[\\w-]{32}"));
    }
}

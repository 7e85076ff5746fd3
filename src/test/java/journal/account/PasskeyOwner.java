package journal.account;

import static journal.TestJournal.PASSWORD;

import java.util.Map;
import journal.Answer;
import journal.Http;
import journal.passkey.SoftwareAuthenticator;

/** Somebody who uses passkeys as the journal's script does. */
public final class PasskeyOwner {
    private final Http browser;
    private final String name;

    private PasskeyOwner(Http browser, String name) {
        this.browser = browser;
        this.name = name;
    }

    /** Somebody in a browser, under this name. */
    public static PasskeyOwner in(Http browser, String name) {
        return new PasskeyOwner(browser, name);
    }

    /** The browser. */
    public Http browser() {
        return browser;
    }

    /** Makes a passkey and adds it. */
    public Answer adds(SoftwareAuthenticator authenticator) {
        return sendsNew("Telephone", authenticator.makes(question("registration", "/account/passkeys")));
    }

    /** Sends what an authenticator has made. */
    public Answer sendsNew(String called, String made) {
        return sends("/account/passkeys", "/account/passkeys", Map.of("name", called, "passkey", made));
    }

    /** What the journal asks for on a page. */
    public String question(String purpose, String page) {
        var answer = asks(purpose, page);
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.body();
    }

    /** Asks for what an authenticator is to be asked. */
    public Answer asks(String purpose, String page) {
        return browser.post("/passkeys/challenges/" + purpose, Http.TOKEN, browser.get(page).hidden().get(Http.TOKEN), "name", "Telephone");
    }

    /** Signs in by a passkey alone. */
    public Answer signsIn(SoftwareAuthenticator authenticator) {
        return sendsSignIn(authenticator.signs(question("sign-in", "/login")));
    }

    /** Sends an answer to sign in. */
    public Answer sendsSignIn(String answer) {
        return sends("/login?next=/search", "/login/passkey", Map.of("passkey", answer));
    }

    /** Types the right password, after which a code or a passkey is asked for. */
    public PasskeyOwner typesThePassword() {
        browser.submit("/login?next=/search", "username", name, "password", PASSWORD);
        return this;
    }

    /** Answers by a passkey instead of a code. */
    public Answer answersInPlaceOfACode(SoftwareAuthenticator authenticator) {
        return sends("/login/code", "/login/passkey/code", Map.of("passkey", authenticator.signs(question("code", "/login/code"))));
    }

    /** Confirms who this is by a passkey. */
    public Answer confirms(SoftwareAuthenticator authenticator) {
        return sends("/account/confirm?next=/account/passkeys", "/account/confirm/passkey",
                Map.of("passkey", authenticator.signs(question("confirmation", "/account/confirm"))));
    }

    /** Opens a page, and sends its form with these fields. */
    public Answer sends(String page, String action, Map<String, String> fields) {
        var form = browser.get(page).hidden();
        form.putAll(fields);
        return browser.post(action, form);
    }
}

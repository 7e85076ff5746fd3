package journal.passkey;

import journal.web.Secret;

/**
 * What an authenticator is asked for, and by whom (WebAuthn Level 3, 4: ceremony). An answer to another one is refused.
 *
 * @param browser names the browser, the session or the sign-in; nobody else can
 */
public record Ceremony(Purpose purpose, String browser) {

    /** What the answer is for. */
    public enum Purpose {
        /** A new passkey. */
        REGISTRATION,
        /** A sign-in without name and password. */
        SIGN_IN,
        /** The second factor, after the password. */
        CODE,
        /** That a signed-in user shows again who they are. */
        CONFIRMATION
    }

    /** What the database has of a challenge: nobody can answer it for something else. */
    String digest(String challenge) {
        return Secret.digest(purpose + " " + browser + ' ' + challenge);
    }
}

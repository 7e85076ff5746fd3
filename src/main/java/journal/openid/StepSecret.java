package journal.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import journal.web.Digest;
import journal.web.Secret;

/**
 * The secret of a step, which only the browser has. What goes to the provider is derived from it: so the database needs no secret, and what
 * comes back belongs to this browser.
 */
public final class StepSecret {
    private static final int BYTES = 32;

    private final String text;

    /** That of a cookie. */
    StepSecret(String text) {
        this.text = text;
    }

    /** A new one. */
    static StepSecret made() {
        return new StepSecret(Secret.text());
    }

    /** What the cookie has. */
    String text() {
        return text;
    }

    /** What the database has. */
    String digest() {
        return Secret.digest(text);
    }

    /** What the provider sends back (RFC 6749, 10.12). */
    String state() {
        return derived("state");
    }

    /** Whether the provider has sent this back. */
    public boolean isOf(String state) {
        return MessageDigest.isEqual(state().getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    /** What the ID token has in it (OpenID Connect Core 1.0, 15.5.2). */
    String nonce() {
        return derived("nonce");
    }

    /** What is shown with the code (RFC 7636, 4.1). */
    String verifier() {
        return derived("verifier");
    }

    private String derived(String purpose) {
        return Digest.keyed(text.getBytes(StandardCharsets.UTF_8), ("openid " + purpose).getBytes(StandardCharsets.UTF_8), BYTES);
    }
}

package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The CSRF token of forms (OWASP Cross-Site Request Forgery Prevention: signed token). It is made of the key of the session and ends with
 * it; before sign-in it is a cookie that only a page with a form sets.
 */
@Named
@RequestScoped
public class Csrf {
    static final String FIELD = "_csrf";
    static final String HEADER = "X-CSRF-Token";
    private static final String COOKIE = "form";
    private static final int PROOF = 16; // bytes

    @Inject HttpExchange exchange;
    @Inject Cookies cookies;

    private String issued;

    /** The token for a form of this page, 32 characters; the page is then not cached. */
    public String getToken() {
        exchange.noStore();
        if (issued == null) {
            issued = expected().orElseGet(this::issue);
        }
        return issued;
    }

    /** Whether it is this visitor's token, compared in constant time. */
    boolean accepts(String token) {
        return token != null && expected().filter(expected -> isSame(expected, token)).isPresent();
    }

    /** What the address of a form with files proves to come from a page of this visitor, before the form is read. */
    public String getProof() {
        return proof(getToken());
    }

    /** Whether it is the proof for this visitor. */
    boolean isProof(String proof) {
        return expected().filter(expected -> isSame(proof(expected), proof)).isPresent();
    }

    /** Forgets the visitor's token from before sign-in: the session has one of its own. */
    public void renew() {
        issued = null;
        if (cookies.find(exchange, COOKIE).isPresent()) {
            cookies.remove(exchange, COOKIE);
        }
    }

    private Optional<String> expected() {
        return SessionCookie.derived(exchange.request(), COOKIE)
                .or(() -> cookies.find(exchange, COOKIE).filter(value -> value.length() == Secret.LENGTH));
    }

    private String issue() {
        String token = Secret.text();
        cookies.set(exchange, COOKIE, token);
        return token;
    }

    // an address may be logged: the token cannot be made from it
    private static String proof(String token) {
        return Digest.keyed(token.getBytes(StandardCharsets.UTF_8), "files".getBytes(StandardCharsets.UTF_8), PROOF);
    }

    private static boolean isSame(String expected, String token) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}

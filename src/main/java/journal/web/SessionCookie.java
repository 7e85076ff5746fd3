package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cookie of a session. Who finds the session of a request says so here: then tokens and other texts can be derived from its key. */
@ApplicationScoped
public class SessionCookie {
    /** Its name without the journal's prefix. */
    static final String NAME = "session";
    private static final String ACCEPTED = SessionCookie.class.getName();
    private static final String OVER = ACCEPTED + ".over";
    private static final int DERIVED = 16; // bytes

    /**
     * What the cookie holds, two random texts.
     *
     * @param key names the session as long as it lasts
     * @param secret may be renewed meanwhile
     */
    public record Value(String key, String secret) {
        private static final Pattern TEXT = Pattern.compile("([\\w-]{" + Secret.LENGTH + "})\\.([\\w-]{" + Secret.LENGTH + "})");

        /** That of a new session. */
        public static Value made() {
            return new Value(Secret.text(), Secret.text());
        }

        /** The same key with a new secret. */
        public Value renewed() {
            return new Value(key, Secret.text());
        }

        /** The stored digest of the key. It is random and long, so a plain hash protects it. */
        public String keyDigest() {
            return Secret.digest(key);
        }

        /** The stored digest of the secret. */
        public String secretDigest() {
            return Secret.digest(secret);
        }

        private static Optional<Value> parsed(String text) {
            var parts = TEXT.matcher(text);
            return parts.matches() ? Optional.of(new Value(parts.group(1), parts.group(2))) : Optional.empty();
        }

        // not its parts: it may be logged
        @Override
        public String toString() {
            return "a session cookie";
        }
    }

    @Inject Cookies cookies;

    /** Whether a request has the cookie, whatever is in it. */
    public boolean isIn(HttpServletRequest request) {
        return cookies.find(request, NAME).isPresent();
    }

    /** What the cookie of a request holds; empty where there is none, or garbage. */
    public Optional<Value> find(HttpServletRequest request) {
        return cookies.find(request, NAME).flatMap(Value::parsed);
    }

    /** Says that the session of this value is the one of the request. */
    public static void accept(ServletRequest request, Value value) {
        request.setAttribute(ACCEPTED, value);
        request.removeAttribute(OVER);
    }

    /** Says that the session of the request's cookie is over: the answer removes it, unless it is for a script, which may be late. */
    public static void reject(HttpServletRequest request) {
        request.removeAttribute(ACCEPTED);
        if (isOfPage(request)) {
            request.setAttribute(OVER, true);
        }
    }

    /**
     * Sets the cookie of a session.
     *
     * @param lasting how long the browser keeps it; empty where it ends with the browser's session
     */
    public void set(HttpServletRequest request, HttpServletResponse response, Value value, Optional<Duration> lasting) {
        accept(request, value);
        cookies.add(request, response, NAME, value.key() + '.' + value.secret(), lasting.map(time -> (int) time.toSeconds()).orElse(-1));
    }

    /** Removes the cookie. */
    public void remove(HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(ACCEPTED);
        request.removeAttribute(OVER);
        cookies.add(request, response, NAME, "", 0);
    }

    /** A text for a purpose that only this session has: the same in all of its requests; empty without a session. */
    public static Optional<String> derived(ServletRequest request, String purpose) {
        return Optional.ofNullable((Value) request.getAttribute(ACCEPTED)).map(value -> Digest
                .keyed(value.key().getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8), DERIVED));
    }

    /** Whether a browser asks for a page. The answer to a script may come after that of a later page, and a file may be for many readers. */
    public static boolean isOfPage(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return mode.equals("navigate");
        }
        String accepted = request.getHeader("Accept");
        return (accepted == null || accepted.contains("text/html")) && !request.getServletPath().equals(Assets.SERVLET);
    }

    static boolean isAccepted(ServletRequest request) {
        return request.getAttribute(ACCEPTED) != null;
    }

    static boolean isOver(ServletRequest request) {
        return request.getAttribute(OVER) != null;
    }
}

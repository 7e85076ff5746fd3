package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import journal.setting.Settings;

/**
 * Sets the journal's cookies: {@code HttpOnly}, {@code SameSite=Lax}, and over https {@code Secure} with the prefix
 * {@code __Host-} (RFC 6265bis, 4.1.3.2).
 */
@ApplicationScoped
public class Cookies {
    private static final Duration LONGEST = Duration.ofDays(400);

    @Inject Settings settings;

    /** The value of a cookie of the request. */
    public Optional<String> find(HttpExchange exchange, String plain) {
        return find(exchange.request(), plain);
    }

    /** The same of a request; the first one where there are several. */
    Optional<String> find(HttpServletRequest request, String plain) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            String name = name(plain);
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.ofNullable(cookie.getValue()); // which is null for some garbage
                }
            }
        }
        return Optional.empty();
    }

    /** Sets a cookie that ends with the browser's session. */
    void set(HttpExchange exchange, String plain, String value) {
        add(exchange, plain, value, -1);
    }

    /** Sets a cookie for the longest time that browsers allow (RFC 6265bis, 5.5: 400 days); removes it where the value is empty. */
    public void keep(HttpExchange exchange, String plain, String value) {
        add(exchange, plain, value, value.isEmpty() ? 0 : (int) LONGEST.toSeconds());
    }

    /** Sets a cookie for a time. */
    public void keep(HttpExchange exchange, String plain, String value, Duration time) {
        add(exchange, plain, value, (int) time.toSeconds());
    }

    /** Removes a cookie. */
    public void remove(HttpExchange exchange, String plain) {
        add(exchange, plain, "", 0);
    }

    /** Sets a cookie for so many seconds; with 0 removes it, with -1 it ends with the browser's session. */
    void add(HttpServletRequest request, HttpServletResponse response, String plain, String value, int seconds) {
        var cookie = new Cookie(name(plain), value);
        cookie.setPath(path(request.getContextPath()));
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.https());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private void add(HttpExchange exchange, String plain, String value, int seconds) {
        add(exchange.request(), exchange.response(), plain, value, seconds);
    }

    // with the journal's prefix
    private String name(String plain) {
        return (settings.https() ? "__Host-" : "") + "journal-" + plain;
    }

    // the application's, or / where the prefix demands it
    private String path(String contextPath) {
        return settings.https() || contextPath.isEmpty() ? "/" : contextPath;
    }
}

package journal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The interface for programs, whose addresses begin with {@value #BEGINNING}. Who asks there is known by a token alone: a cookie counts for nothing. */
public final class Api {
    /** The first part of its addresses. */
    public static final String BEGINNING = "/api/";
    /** The challenge of a request without a token (RFC 6750, 3). */
    public static final String CHALLENGE = "Bearer realm=\"journal\"";

    private Api() {
    }

    /** The challenge of a request that is nobody's: with an error where it has shown something. */
    static String challenge(HttpServletRequest request) {
        return request.getHeader("Authorization") == null ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"";
    }

    /** Whether a request asks the interface. */
    public static boolean isAsked(HttpServletRequest request) {
        return (request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("")).startsWith(BEGINNING);
    }

    /** Whether a request that was refused, and has been led to the error page, has asked the interface. */
    static boolean wasAsked(HttpServletRequest request) {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path != null && path.startsWith(request.getContextPath() + BEGINNING);
    }
}

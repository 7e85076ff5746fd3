package journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sends a page when it is complete, never half of one, and sets its caching: a page of an anonymous reader gets an ETag and is
 * compressed, a page of a session is private. Any answer with an ETag becomes 304 where the browser has it (RFC 9110, 13.1.2); ETags are
 * compared nowhere else.
 */
public class WholePage extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int ETAG_BYTES = 16;
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(:\\d{1,5})?");

    @Inject HttpExchange exchange;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = new PageResponse(response);
        exchange.answerWith(request, page);
        try {
            if (!isAddressed(request)) {
                page.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else if (ServerPaths.include(decoded(request))) {
                page.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(request, page);
            }
        } catch (IOException | ServletException | RuntimeException failure) {
            Incident.report(request, failure);
            page.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        if (page.refusal() > 0) {
            response.sendError(page.refusal());
        } else if (request.isAsyncStarted()) { // it is no page, and goes on
            page.letThrough();
        } else {
            send(request, response, page.content());
        }
    }

    // RFC 9110, 7.2: a wrong host is refused, before a URL is made of it
    private static boolean isAddressed(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null || HOST.matcher(host).matches();
    }

    private static String decoded(HttpServletRequest request) {
        return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] content) throws IOException {
        boolean unsaid = !response.containsHeader("Cache-Control");
        boolean hasSession = request.getSession(false) != null;
        boolean open = unsaid && !hasSession && isFound(request, response) && !response.containsHeader("Set-Cookie");
        boolean compressed = open && Gzip.isAcceptedBy(request); // it has no secret in it that compression could tell of (BREACH)
        if (open) {
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("ETag", etag(content, compressed));
            response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
        } else if (unsaid && hasSession) {
            response.setHeader("Cache-Control", "private, no-cache");
        }
        if (isFound(request, response) && matches(request.getHeader("If-None-Match"), response.getHeader("ETag"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
            write(response, Gzip.of(content));
        } else {
            write(response, content);
        }
    }

    // one for each coding: RFC 9110, 8.8.3.3
    private static String etag(byte[] content, boolean compressed) {
        return '"' + Digest.of(content, ETAG_BYTES) + (compressed ? "-gzip\"" : "\"");
    }

    private static void write(HttpServletResponse response, byte[] content) throws IOException {
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static boolean isFound(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    private static boolean matches(String ifNoneMatch, String etag) {
        return ifNoneMatch != null && etag != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .anyMatch(tag -> tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag));
    }
}

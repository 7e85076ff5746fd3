package journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sends a page when it is complete, never half of one, and sets its caching: a page of an anonymous reader gets an ETag and is
 * compressed ({@link AnonymousPage}), a page of a session is private. Any answer with an ETag becomes 304 where the browser has it (RFC 9110,
 * 13.1.2).
 */
public class WholePage extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int ERROR_PAGE = 65_536; // bytes, more than one has
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(:\\d{1,5})?");

    @Inject HttpExchange exchange;
    @Inject PageCache cache;
    @Inject PageTurns turns;
    @Inject SessionCookie sessionCookie;
    @Inject Incidents incidents;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isAddressed(request) || isForwardedTwice(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (ServerPaths.include(decoded(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            cache.answer(request, response, () -> made(request, response, chain));
        }
    }

    private Optional<ReadyPage> made(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        var page = new PageResponse(response);
        exchange.answerWith(request, page);
        Set<String> before = Set.copyOf(response.getHeaderNames());
        return turns.answer(request, response, () -> {
            try {
                chain.doFilter(request, page);
            } catch (IOException | ServletException | RuntimeException failure) {
                incidents.report(request, failure);
                if (!page.isLetThrough()) { // else the client has a part of it
                    page.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                }
            }
            if (SessionCookie.isOver(request)) {
                sessionCookie.remove(request, response);
            }
            return sent(request, response, page, before);
        });
    }

    private static Optional<ReadyPage> sent(HttpServletRequest request, HttpServletResponse response, PageResponse page,
            Set<String> before) throws IOException {
        if (page.refusal() > 0) {
            response.setBufferSize(ERROR_PAGE); // so that it is sent as a whole, and the rest of a long request is not waited for
            response.sendError(page.refusal());
            return Optional.empty();
        }
        if (page.isLetThrough()) {
            return Optional.empty();
        }
        if (request.isAsyncStarted()) { // it is no page, and goes on
            page.letThrough();
            return Optional.empty();
        }
        return send(request, response, before, page);
    }

    // RFC 9110, 7.2: a wrong host is refused, before a URL is made of it
    private static boolean isAddressed(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null || HOST.matcher(host).matches();
    }

    // of a proxy's two headers (RFC 7239 and the older one) the client has sent the one that the proxy does not, and servers differ in which they believe
    private static boolean isForwardedTwice(HttpServletRequest request) {
        return request.getHeader("Forwarded") != null && request.getHeader("X-Forwarded-For") != null;
    }

    private static String decoded(HttpServletRequest request) {
        return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    private static Optional<ReadyPage> send(HttpServletRequest request, HttpServletResponse response, Set<String> before,
            PageResponse made)
            throws IOException {
        byte[] content = made.content();
        boolean unsaid = !response.containsHeader("Cache-Control");
        boolean hasSession = SessionCookie.isAccepted(request);
        boolean same = isFound(request, response) && !response.containsHeader("Set-Cookie"); // for the same readers
        if (unsaid && !hasSession && same) {
            var page = new AnonymousPage(response.getContentType(), made.language(), headers(response, before), content);
            page.send(request, response);
            return Optional.of(page);
        }
        if (unsaid && (hasSession || response.containsHeader("Set-Cookie"))) {
            response.setHeader("Cache-Control", "private, no-cache");
        }
        Optional<ReadyPage> own = hasSession && same && !response.containsHeader("ETag")
                ? Optional.of(new ReadyPage(response.getContentType(), made.language(), headers(response, before), content))
                : Optional.empty();
        if (isFound(request, response) && Validators.match(request, response.getHeader("ETag"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        }
        return own;
    }

    // those that the page has set itself
    private static Map<String, String> headers(HttpServletResponse response, Set<String> before) {
        return response.getHeaderNames().stream().filter(name -> !before.contains(name) && !name.equalsIgnoreCase("Content-Type"))
                .collect(Collectors.toMap(name -> name, response::getHeader));
    }

    private static boolean isFound(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }
}

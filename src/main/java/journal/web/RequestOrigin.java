package journal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The site whose page sent a request, as the browser says it: by {@code Sec-Fetch-Site} (W3C Fetch Metadata), or by {@code Origin} (RFC 6454,
 * 7) where a browser sends only that. A {@code Sec-Fetch-Site} with any other value than those of its standard says nothing. A client that
 * sends neither is no browser that another site could use.
 */
public final class RequestOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE"); // RFC 9110, 9.2.1
    private static final Set<String> OWN = Set.of("same-origin", "none"); // the second: the reader's own doing, such as a bookmark
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site"); // the second: another host of the same domain

    private RequestOrigin() {
    }

    /** Whether the method promises to change nothing. */
    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /**
     * Whether a page of another site sent this request.
     *
     * @param own the origin of the journal, where a setting has it; the host of the request is its own, too
     */
    static boolean isForeign(HttpServletRequest request, Optional<String> own) {
        List<String> sites = Collections.list(request.getHeaders("Sec-Fetch-Site"));
        if (sites.size() == 1 && (OWN.contains(sites.get(0)) || FOREIGN.contains(sites.get(0)))) {
            return FOREIGN.contains(sites.get(0));
        }
        String origin = request.getHeader("Origin");
        return origin != null && !own.filter(origin::equalsIgnoreCase).isPresent() && !isOfHost(origin, request.getHeader("Host"));
    }

    // without the scheme: behind a proxy that ends TLS, the request has another one than the page. "null" is the origin of nobody.
    private static boolean isOfHost(String origin, String host) {
        return host != null && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }
}

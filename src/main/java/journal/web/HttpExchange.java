package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** The HTTP request and its response as {@link WholePage} got them from the container; CDI has no bean for the response. */
@RequestScoped
public class HttpExchange {
    private HttpServletRequest request;
    private HttpServletResponse response;
    private String page = "";

    void answerWith(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        if (page.isEmpty()) { // now: while a view is forwarded to, or an error page, the request would name that
            String query = request.getQueryString();
            page = request.getRequestURI() + (query == null ? "" : '?' + query);
        }
    }

    /** The path of the page that was asked for, with its query. */
    String page() {
        return page;
    }

    /** The request as it came, before any filter changed it. */
    public HttpServletRequest request() {
        return request;
    }

    /** The response, nothing of which has been sent yet. */
    public HttpServletResponse response() {
        return response;
    }

    /** Answers with the error page of this status, and drops what was written. Does nothing for {@code OPTIONS *}, which has no page. */
    void refuse(int status) {
        if (response == null) {
            return;
        }
        try {
            response.sendError(status);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The value of a cookie of the request, the first one where there are several. */
    Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(cookie -> cookie.getName().equals(name))
                .findFirst().map(Cookie::getValue); // which is null for some garbage
    }

    /** Forbids every cache to store the page (RFC 9111, 5.2.2.5). */
    public void noStore() {
        response.setHeader("Cache-Control", "no-store");
    }
}

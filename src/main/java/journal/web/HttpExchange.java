package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

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
            page = page(request);
        }
    }

    /** The path of a request with its query, as they were sent. */
    static String page(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : '?' + query);
    }

    /** The path of the page that was asked for, with its query. */
    public String page() {
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

    /** Sends what the answer has so far, and from now on sends its content at once: for one that is too long for the memory. */
    public void letThrough() throws IOException {
        if (response instanceof PageResponse kept) {
            kept.letThrough();
        }
    }

    /** Forbids every cache to store the page (RFC 9111, 5.2.2.5). */
    public void noStore() {
        response.setHeader("Cache-Control", "no-store");
    }
}

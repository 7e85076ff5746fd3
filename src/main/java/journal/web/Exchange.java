package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** The request and its response as the container handed them to {@link WholePage}; CDI alone knows no response. */
@RequestScoped
public class Exchange {
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

    /** Answers with the error page of this status, whatever is written besides; a request that is no page's ({@code OPTIONS *}) has none. */
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

    /** The value of a cookie that the browser sent, the first one where it sent several. */
    Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(cookie -> cookie.getName().equals(name))
                .findFirst().map(Cookie::getValue); // which is null for some garbage
    }

    /** Says that the page is this visitor's alone and may be kept nowhere (RFC 9111, 5.2.2.5). */
    public void noStore() {
        response.setHeader("Cache-Control", "no-store");
    }
}

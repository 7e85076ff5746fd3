package journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The page of every refusal and failure: {@code web.xml} names it as the application's error page. It renders the view itself, since
 * on some servers Jakarta REST would take a forward to the JSP's path for a page of its own.
 */
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject HttpExchange exchange;
    @Inject Csrf csrf;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) { // its path was asked for directly
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            Incident.report(request, failure);
        }
        exchange.answerWith(request, response);
        exchange.noStore();
        KeptForm kept = KeptForm.of(request);
        if (kept != null) {
            csrf.getToken(); // its cookie must be set before the page is on its way
        }
        request.setAttribute("status", status);
        request.setAttribute("incident", Incident.id(request));
        request.setAttribute("kept", kept);
        response.setStatus(status);
        response.setContentType(Page.HTML);
        show(kept != null && status == HttpServletResponse.SC_UNAUTHORIZED ? "sign-in-view" : "error-view", request, response);
    }

    private void show(String view, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            getServletContext().getNamedDispatcher(view).forward(new AsGet(request), response);
        } catch (ServletException | RuntimeException failure) {
            Incident.report(request, failure); // the container would not log it
            throw failure;
        }
    }

    /** A JSP answers GET, HEAD and POST only (Jakarta Pages 3.1, 10.1), but what is refused may have any method. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}

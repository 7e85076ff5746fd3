package journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * The page of every refusal and failure, or the {@link Problem} where a program has asked: {@code web.xml} names it as the application's error page. It renders the view itself, since
 * on some servers Jakarta REST would take a forward to the JSP's path for a page of its own.
 */
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String REASON = ErrorPage.class.getName();

    @Inject HttpExchange exchange;
    @Inject Csrf csrf;
    @Inject Links links;
    @Inject Incidents incidents;
    @Inject Problems problems;

    /** Names the reason for a refusal, where its status alone does not say it: the page has a text of this name. */
    static void say(ServletRequest request, String reason) {
        request.setAttribute(REASON, reason);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) { // its path was asked for directly
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            incidents.report(request, failure);
        }
        exchange.answerWith(request, response);
        exchange.noStore();
        if (Api.wasAsked(request)) {
            tell(status, request, response);
            return;
        }
        KeptForm kept = KeptForm.of(request);
        if (kept != null || status == HttpServletResponse.SC_UNAUTHORIZED) {
            csrf.getToken(); // of the form on the page: its cookie must be set before the page is on its way
        }
        request.setAttribute("status", status);
        request.setAttribute("incident", Incidents.id(request));
        request.setAttribute("kept", kept);
        if (kept == null) {
            request.setAttribute("undone", true);
            request.setAttribute("form", Map.of("next", next(), "username", ""));
        }
        request.setAttribute("reason", request.getAttribute(REASON));
        request.setAttribute("wait", RetryAfter.in(response).orElse(null));
        response.setStatus(status);
        response.setContentType(Page.HTML);
        show(status == HttpServletResponse.SC_UNAUTHORIZED ? "sign-in-view" : "error-view", request, response);
    }

    // to a program, whichever filter has refused it
    private void tell(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", Api.challenge(request));
        }
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(problems.text(status, Incidents.id(request)));
    }

    // of a form that is not kept: its sender continues on the page of the same address, where there is one
    private String next() {
        String page = exchange.page();
        return links.find("GET", page.split("\\?", 2)[0]).isPresent() ? page : "";
    }

    private void show(String view, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            getServletContext().getNamedDispatcher(view).forward(new AsGet(request), response);
        } catch (ServletException | RuntimeException failure) {
            incidents.report(request, failure); // the container would not log it
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

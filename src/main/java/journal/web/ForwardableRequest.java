package journal.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Keeps the request that Krazo forwards to a view. Krazo gets a CDI proxy injected, and a container's dispatcher may refuse that
 * (Servlet 6.0, 9.2).
 */
@WebListener
public class ForwardableRequest implements ServletRequestListener {
    private static final String ATTRIBUTE = ForwardableRequest.class.getName();

    @Override
    public void requestInitialized(ServletRequestEvent begin) {
        if (begin.getServletRequest() instanceof HttpServletRequest request) {
            // The wrapper is kept, not the request: a proxy that hands out its own target hands out itself.
            request.setAttribute(ATTRIBUTE, new HttpServletRequestWrapper(request));
        }
    }

    /** The request that can be forwarded. */
    static HttpServletRequest of(ServletRequest request) {
        return (HttpServletRequest) request.getAttribute(ATTRIBUTE);
    }
}

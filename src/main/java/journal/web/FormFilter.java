package journal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Reads a form before anybody else does: up to a limit (413 beyond), and strictly, so that broken UTF-8 is refused beside its field. */
public class FormFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Bytes of a form: 50,000 emoji, each percent-encoded, and as much again. */
    static final int LIMIT = 1_300_000;
    private static final int CONTENT_TOO_LARGE = 413;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LIMIT) {
            response.sendError(CONTENT_TOO_LARGE);
            return;
        }
        if (!isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            response.sendError(CONTENT_TOO_LARGE);
            return;
        }
        FormRequest form;
        try {
            form = new FormRequest(request, body);
        } catch (IllegalArgumentException tooManyFields) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(form, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("application/x-www-form-urlencoded");
    }
}

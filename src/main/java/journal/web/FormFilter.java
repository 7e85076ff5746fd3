package journal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a form before the container does: up to a limit (413 beyond), and strictly, so that broken UTF-8 is an error of its field. At the
 * paths in the parameter {@code files} a form may have files: {@link Uploads}.
 */
public class FormFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Bytes of a form: 50,000 emoji, each percent-encoded, and as much again. */
    static final int LIMIT = 1_300_000;
    private static final int FILES_LIMIT = 220_000_000; // bytes: twenty files of ten megabytes, and the form
    private static final int CONTENT_TOO_LARGE = 413;

    private Pattern withFiles;

    @Override
    public void init() {
        withFiles = Pattern.compile(getInitParameter("files"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOfType(request, "multipart/form-data") && withFiles.matcher(path(request)).matches()) {
            doFilterFiles(request, response, chain);
            return;
        }
        if (request.getContentLengthLong() > LIMIT) {
            response.sendError(CONTENT_TOO_LARGE);
            return;
        }
        if (!isOfType(request, "application/x-www-form-urlencoded")) {
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

    private static void doFilterFiles(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong(); // a browser knows it
        if (length < 0 || length > FILES_LIMIT) {
            response.sendError(length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED : CONTENT_TOO_LARGE);
            return;
        }
        UploadRequest form;
        try {
            byte[] fields = Uploads.read(request, LIMIT);
            if (fields.length > LIMIT) {
                response.sendError(CONTENT_TOO_LARGE);
                return;
            }
            form = new UploadRequest(request, fields);
        } catch (IOException | ServletException | IllegalArgumentException | IllegalStateException broken) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST); // it is no such form, or has too many fields
            return;
        }
        try {
            chain.doFilter(form, response);
        } finally {
            Uploads.forget(request);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isOfType(HttpServletRequest request, String wanted) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(wanted);
    }
}

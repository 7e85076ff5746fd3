package journal.web;

import jakarta.inject.Inject;
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
 * paths in the parameter {@code files} a form may have files: {@link Uploads}. Those at the paths in {@code large} may be larger.
 */
public class FormFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Bytes of a form: 50,000 emoji, each percent-encoded, and as much again. */
    static final int LIMIT = 1_300_000;
    private static final int FILES_LIMIT = 220_000_000; // bytes: twenty files of ten megabytes, and the form
    private static final int LARGE_LIMIT = 510_000_000; // bytes: a file of 500 megabytes, and the form
    private static final int MOST_FILES = 40; // twice as many as a form adds: it says so
    private static final int CONTENT_TOO_LARGE = 413;

    private static final String SOON = "5"; // seconds

    @Inject UploadGate gate;

    private Pattern withFiles;
    private Pattern withLargeFiles;

    @Override
    public void init() {
        withFiles = Pattern.compile(getInitParameter("files"));
        withLargeFiles = Pattern.compile(getInitParameter("large"));
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
        if (isOfType(request, "application/x-www-form-urlencoded")) {
            doFilterForm(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void doFilterForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        FormRequest form;
        try {
            byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
            if (body.length > LIMIT) {
                response.sendError(CONTENT_TOO_LARGE);
                return;
            }
            form = new FormRequest(request, body);
        } catch (IOException | IllegalArgumentException broken) { // the client is gone, or it sent too many fields
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(form, response);
    }

    private void doFilterFiles(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong(); // a browser knows it
        if (length < 0 || length > (withLargeFiles.matcher(path(request)).matches() ? LARGE_LIMIT : FILES_LIMIT)) {
            response.sendError(length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED : CONTENT_TOO_LARGE);
            return;
        }
        int refusal = gate.refusal(request);
        if (refusal > 0) {
            response.sendError(refusal);
        } else if (gate.begin(request)) {
            try {
                readFiles(request, response, chain);
            } finally {
                gate.end(request);
            }
        } else {
            response.setHeader("Retry-After", SOON);
            response.sendError(Page.TOO_MANY);
        }
    }

    private static void readFiles(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            UploadRequest form;
            try {
                byte[] fields = Uploads.read(request, LIMIT);
                if (fields.length > LIMIT || Uploads.of(request).size() > MOST_FILES) {
                    response.sendError(CONTENT_TOO_LARGE);
                    return;
                }
                form = new UploadRequest(request, fields);
            } catch (IOException | ServletException | IllegalArgumentException | IllegalStateException broken) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST); // it is no such form, has too many fields, or its sender is gone
                return;
            }
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

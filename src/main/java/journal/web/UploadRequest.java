package journal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A form without its files: after the filter it is read like any other form. */
class UploadRequest extends FormRequest {
    private static final String TYPE = "Content-Type";
    private static final String LENGTH = "Content-Length";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final int length;

    /** @throws IllegalArgumentException for more fields than any form of ours has */
    UploadRequest(HttpServletRequest request, byte[] form) {
        super(request, form);
        length = form.length;
    }

    @Override
    public String getContentType() {
        return FORM;
    }

    @Override
    public int getContentLength() {
        return length;
    }

    @Override
    public long getContentLengthLong() {
        return length;
    }

    @Override
    public String getHeader(String name) {
        if (name.equalsIgnoreCase(TYPE)) {
            return FORM;
        }
        return name.equalsIgnoreCase(LENGTH) ? String.valueOf(length) : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(TYPE) || name.equalsIgnoreCase(LENGTH) ? Collections.enumeration(List.of(getHeader(name)))
                : super.getHeaders(name);
    }
}

package journal.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request whose form is decoded: its parameters are the form's fields, mended as {@link PastedText}, and its body can be read again. */
class FormRequest extends HttpServletRequestWrapper {
    private static final String FIELDS = FormRequest.class.getName();
    private static final String LENGTH = FIELDS + ".length";
    private final byte[] body;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    /** @throws IllegalArgumentException for more fields than any form of ours has */
    FormRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        Map<String, List<String>> fields = PastedText.mended(FormBody.parse(body));
        fields.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        request.setAttribute(FIELDS, fields);
        request.setAttribute(LENGTH, body.length);
    }

    /** The length of the request's form in bytes, without its files; that of any other body, as far as it says so. */
    static long length(HttpServletRequest request) {
        return request.getAttribute(LENGTH) instanceof Integer length ? length : request.getContentLengthLong();
    }

    /** The fields of the request's form, in its order; none where it had no form. */
    @SuppressWarnings("unchecked") // nobody else writes this attribute
    static Map<String, List<String>> fields(ServletRequest request) {
        var fields = (Map<String, List<String>>) request.getAttribute(FIELDS);
        return fields == null ? Map.of() : fields;
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Forms are read synchronously");
        }
    }
}

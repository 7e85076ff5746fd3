package journal.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A response that buffers its content, or the status of its error page, until {@link WholePage} sends it or lets it through. */
class PageResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Kept stream = new Kept();
    private PrintWriter writer;
    private int refusal;
    private boolean through;
    private Locale language;

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    /** The status of the error page that is the answer; 0 where the answer is the content. */
    int refusal() {
        return refusal;
    }

    /** The language of the content, where a view has said it. */
    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /** The content so far. */
    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    /** Sends the content so far; from now on content is sent at once. */
    void letThrough() throws IOException {
        stream.letThrough(super.getOutputStream());
        through = true;
    }

    /** Whether its content is sent at once. */
    boolean isLetThrough() {
        return through;
    }

    @Override
    public void setLocale(Locale locale) {
        super.setLocale(locale);
        language = locale; // some servers make the header of it late
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            String encoding = getCharacterEncoding();
            writer = new PrintWriter(new OutputStreamWriter(bytes, encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
        }
        return writer;
    }

    @Override
    public void sendError(int status) {
        refusal = status;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status); // the message would be shown: every text of ours is in the bundle
    }

    @Override
    public void resetBuffer() {
        writer = null;
        bytes.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        writer = null;
        bytes.reset();
        super.reset();
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void setContentLength(int length) {
        // known when all of it is there
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when all of it is there
    }

    @Override
    public void setBufferSize(int size) {
        // all of it is kept
    }

    private final class Kept extends ServletOutputStream {
        private ServletOutputStream open; // null while all is kept
        private WriteListener listener;

        synchronized void letThrough(ServletOutputStream out) throws IOException {
            out.write(content());
            out.flush();
            open = out;
            if (listener != null) {
                out.setWriteListener(listener);
            }
        }

        @Override
        public synchronized void write(int oneByte) throws IOException {
            out().write(oneByte);
        }

        @Override
        public synchronized void write(byte[] some, int offset, int length) throws IOException {
            out().write(some, offset, length);
        }

        @Override
        public synchronized void flush() throws IOException {
            out().flush();
        }

        @Override
        public synchronized boolean isReady() {
            return open == null || open.isReady();
        }

        @Override
        public synchronized void setWriteListener(WriteListener listener) {
            if (open == null) {
                this.listener = listener;
            } else {
                open.setWriteListener(listener);
            }
        }

        private OutputStream out() {
            return open == null ? bytes : open;
        }
    }
}

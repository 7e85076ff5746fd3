package journal.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A response that keeps what is written, or that it is refused, until {@link WholePage} asks for it. */
class PageResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Kept();
    private PrintWriter writer;
    private int refusal;

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    /** The status that the container's error page shall have; 0 where the answer is what was written. */
    int refusal() {
        return refusal;
    }

    /** All that was written. */
    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
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

        @Override
        public void write(int oneByte) {
            bytes.write(oneByte);
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes.write(some, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are written synchronously");
        }
    }
}

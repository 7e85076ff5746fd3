package journal.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose content is the entity of an answer of Jakarta REST, in UTF-8: what a view writes into. */
class ViewResponse extends HttpServletResponseWrapper {
    private final Entity stream;
    private final PrintWriter writer;

    ViewResponse(HttpServletResponse response, OutputStream entity) {
        super(response);
        stream = new Entity(entity);
        writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    private static final class Entity extends ServletOutputStream {
        private final OutputStream entity;

        Entity(OutputStream entity) {
            this.entity = entity;
        }

        @Override
        public void write(int oneByte) throws IOException {
            entity.write(oneByte);
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            entity.write(some, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a view is written at once"); // Servlet 6.0, 3.10: no asynchronous request
        }
    }
}

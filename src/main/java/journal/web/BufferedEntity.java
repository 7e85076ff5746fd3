package journal.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.BufferedOutputStream;
import java.io.IOException;

/**
 * Buffers the entity of an answer (Jakarta REST 3.1, 6.3): Krazo writes a view byte by byte, and RESTEasy checks the response for each
 * byte.
 */
@Provider
public class BufferedEntity implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        var buffer = new BufferedOutputStream(context.getOutputStream());
        context.setOutputStream(buffer);
        context.proceed();
        buffer.flush();
    }
}

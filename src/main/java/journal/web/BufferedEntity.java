package journal.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.BufferedOutputStream;
import java.io.IOException;

/**
 * Hands an entity on in pieces (Jakarta REST 3.1, 6.3): Krazo writes a view byte by byte, and each byte would ask anew whether the
 * headers are sent.
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

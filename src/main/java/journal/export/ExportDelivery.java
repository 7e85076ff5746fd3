package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.web.HttpExchange;

/** Sends archives part by part: one part is in memory. So many are sent at once on this node; a page does not wait for them. */
@ApplicationScoped
public class ExportDelivery {
    private static final Logger LOG = Logger.getLogger(ExportDelivery.class.getName());
    private static final int AT_ONCE = 10;
    private static final long LATER = 60; // seconds

    @Inject ExportRepository exports;
    @Inject HttpExchange exchange;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /**
     * Sends an archive.
     *
     * @throws ServiceUnavailableException where too many are being sent
     */
    void send(AccountExport export, OutputStream out) {
        if (!free.tryAcquire()) {
            throw new ServiceUnavailableException(LATER);
        }
        try {
            write(export, out);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The client has gone away before the end of the export", gone);
        } finally {
            free.release();
        }
    }

    private void write(AccountExport export, OutputStream out) throws IOException {
        exchange.response().setHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(export.bytes()));
        long sent = 0;
        for (int number = 0; sent < export.bytes(); number++) {
            byte[] part = exports.part(export.getId(), number).orElseThrow(() -> new IOException("The export has ended"));
            out.write(part);
            out.flush();
            if (sent == 0) {
                exchange.letThrough(); // when the headers of the answer are known
            }
            sent += part.length;
        }
    }
}

package journal.export;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.web.HttpExchange;

/**
 * Sends archives beside the requests, part by part: one part is in memory, and a slow client keeps no page of others waiting. So many are sent at
 * once on this node.
 */
@ApplicationScoped
public class ExportDelivery {
    private static final Logger LOG = Logger.getLogger(ExportDelivery.class.getName());
    /** The media type of archives. */
    static final String ZIP = "application/zip";
    private static final int AT_ONCE = 10;
    private static final long LATER = 60; // seconds

    @Resource ManagedExecutorService executor;
    @Inject ExportRepository exports;
    @Inject HttpExchange exchange;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /**
     * Sends an archive after these headers.
     *
     * @throws ServiceUnavailableException where too many are being sent
     */
    void send(AccountExport export, AsyncResponse answer, Map<String, String> headers) throws IOException {
        if (!free.tryAcquire()) {
            throw new ServiceUnavailableException(LATER);
        }
        headers.forEach(exchange.response()::setHeader);
        exchange.letThrough(); // before the content comes, which may be complete before this request ends
        StreamingOutput content = out -> write(export, out);
        executor.execute(() -> {
            try {
                answer.resume(Response.ok(content, ZIP).build());
            } finally {
                free.release();
            }
        });
    }

    private void write(AccountExport export, OutputStream out) {
        try {
            long sent = 0;
            for (int number = 0; sent < export.bytes(); number++) {
                byte[] part = exports.part(export.getId(), number).orElseThrow(() -> new IOException("The export has ended"));
                out.write(part);
                out.flush();
                sent += part.length;
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The client has gone away before the end of the export", gone);
        }
    }
}

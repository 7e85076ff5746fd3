package journal.export;

import java.time.Duration;
import java.time.Instant;

/** Counts what is written into an archive, and stores that every second: it shows how far it is, and that its node is alive. */
final class ExportProgress implements Runnable {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final ExportRepository exports;
    private final ExportLease lease;
    private Instant next = Instant.now().plus(EVERY);
    private long done;

    /** Of an archive that this node makes. */
    ExportProgress(ExportRepository exports, ExportLease lease) {
        this.exports = exports;
        this.lease = lease;
    }

    @Override
    public void run() {
        done++;
        Instant now = Instant.now();
        if (!now.isBefore(next)) {
            exports.proceed(lease, done, now);
            next = now.plus(EVERY);
        }
    }
}

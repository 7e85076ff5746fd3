package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.schedule.Schedule;

/**
 * Makes the archives that people have asked for, one at a time on this node: as soon as one is asked for, and every few seconds those whose node
 * has stopped. What another node has begun is begun anew.
 */
@ApplicationScoped
public class ExportMaker {
    private static final Logger LOG = Logger.getLogger(ExportMaker.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(10);

    @Inject Schedule schedule;
    @Inject ExportRepository exports;
    @Inject AccountRepository accounts;
    @Inject ExportWriter journal;
    @Inject DayOneArchive dayOne;
    @Inject WxrArchive wordPress;
    @Inject HtmlArchive page;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::makeAll);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportRepository.Asked asked) {
        schedule.call();
    }

    private void makeAll() {
        if (!busy.compareAndSet(false, true)) {
            return; // this node makes one: it looks for the next one when that is done
        }
        try {
            Optional<ExportLease> lease = exports.claim(Instant.now());
            while (lease.isPresent()) {
                attempt(lease.get());
                lease = exports.claim(Instant.now());
            }
        } finally {
            busy.set(false);
        }
    }

    // the next one goes on; this one is tried again when the lease is over
    private void attempt(ExportLease lease) {
        try {
            make(lease);
        } catch (ExportLease.Lost lost) {
            LOG.log(Level.FINE, "Another node makes the export, or its account is gone", lost);
        } catch (IOException | RuntimeException | Error failure) {
            LOG.log(Level.WARNING, failure, () -> "Export " + lease.export() + " was not made (attempt " + lease.attempt() + ")");
            schedule.note(failure);
        }
    }

    private void make(ExportLease lease) throws IOException {
        AccountExport export = exports.find(lease.export()).orElseThrow(ExportLease.Lost::new);
        Account account = accounts.find(export.account()).orElseThrow(ExportLease.Lost::new);
        while (exports.removeParts(lease.export())) {
            continue; // of a node that has stopped
        }
        try (var parts = new PartsOutput(ExportPart.SIZE, (number, content) -> exports.add(lease, number, content));
                var out = new BufferedOutputStream(parts)) {
            var progress = new ExportProgress(exports, lease);
            switch (export.getKind()) {
                case JOURNAL -> journal.write(account, export.theme(), out, progress);
                case DAY_ONE -> dayOne.write(account, out, progress);
                case WORDPRESS -> wordPress.write(account, out, progress);
                case PAGE -> page.write(account, out, progress);
            }
        }
        exports.finish(lease, Instant.now());
    }
}

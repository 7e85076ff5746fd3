package journal.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.quota.Usage;
import journal.quota.UsageRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.RetryAfter;

/** Somebody asks for all that is theirs, and fetches it: each with its security event. */
@RequestScoped
public class Exporting {
    @Inject ExportRepository exports;
    @Inject UsageRepository usage;
    @Inject SecurityLog log;

    /**
     * Asks for an archive. Who asks while one is in the making gets that.
     *
     * @return when the account may ask again, where it has asked a short time ago
     */
    @Transactional
    public Optional<RetryAfter> ask(long account, ExportKind kind, String theme, Instant now) {
        long total = usage.of(account).stream().mapToLong(Usage::rows).sum();
        if (exports.ask(new AccountExport(account, kind, theme, total, now), now)) {
            log.add(Happening.of(EventKind.EXPORT_MADE, account));
            return Optional.empty();
        }
        return exports.latest(account).filter(last -> !last.isActive()).map(last -> RetryAfter.of(last.pause(now)));
    }

    /** The archive of this id, which this account fetches now; empty where it has none that is ready. */
    @Transactional
    public Optional<AccountExport> fetch(long export, long account, Instant now) {
        Optional<AccountExport> found = find(export, account, now);
        found.ifPresent(one -> log.add(Happening.of(EventKind.EXPORT_DOWNLOADED, account)));
        return found;
    }

    /** The archive of this id, where it is of this account and ready. */
    Optional<AccountExport> find(long export, long account, Instant now) {
        return exports.find(export).filter(one -> one.isOf(account) && one.isReady(now));
    }
}

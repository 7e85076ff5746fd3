package journal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.entry.Entry;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** Reports an entry to the administrators. */
@ApplicationScoped
public class Reporting {
    static final int MOST = 10; // of a reporter in a day
    private static final Duration DAY = Duration.ofDays(1);

    @Inject ReportRepository reports;
    @Inject SecurityLog log;

    /** How long a reporter has to wait who has made as many as there may be in a day; empty where none were too many. */
    Optional<Duration> pause(Account reporter, Instant now) {
        List<Instant> last = reports.since(reporter, now.minus(DAY), MOST);
        return last.size() < MOST ? Optional.empty() : Optional.of(Duration.between(now, last.get(MOST - 1).plus(DAY)));
    }

    /**
     * Stores a report.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the reporter has reported the entry before
     */
    @Transactional
    public void report(Entry entry, Account reporter, ReportReason reason, String text, Instant now) {
        reports.add(new Report(entry, reporter, reason, text, now));
        log.add(Happening.of(EventKind.ENTRY_REPORTED, reporter.getId()).with("entry", entry.getId()));
    }
}

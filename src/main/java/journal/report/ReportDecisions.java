package journal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.Account;
import journal.entry.EntryRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.trash.Trash;

/** What administrators decide about reports, each decision in one transaction with its security event. */
@ApplicationScoped
public class ReportDecisions {
    @Inject ReportRepository reports;
    @Inject EntryRepository entries;
    @Inject Trash trash;
    @Inject SecurityLog log;

    /** Removes the reported entry and closes all reports of it; false where it is in the trash already. */
    @Transactional
    public boolean remove(Report report, Account by, String reason, Instant now) {
        long entry = report.getEntry().getId();
        boolean isThere = !entries.lock(entry).isDeleted();
        if (isThere) {
            trash.remove(entry, by, reason, now);
            reports.close(report.getEntry(), now);
        }
        return isThere;
    }

    /** Dismisses a report; false where somebody has decided about it. */
    @Transactional
    public boolean dismiss(Report report, Account by, String reason, Instant now) {
        boolean done = reports.dismiss(report.getId(), now);
        if (done) {
            log.add(Happening.of(EventKind.REPORT_DISMISSED, report.getReporter().getId()).by(by.getId())
                    .with("entry", report.getEntry().getId()).because(reason));
        }
        return done;
    }
}

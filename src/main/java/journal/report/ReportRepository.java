package journal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.database.EndedRows;
import journal.database.Sql;
import journal.entry.Entry;
import journal.list.KeysetPage;
import journal.list.KeysetQuery;
import journal.list.ListDefinition;
import journal.list.PageRequest;

/** The reports of entries in the database. */
@ApplicationScoped
public class ReportRepository {
    private static final EndedRows ENDED = new EndedRows("entry_report", "id", "entry_report_closed", "closed_at");
    private static final ListDefinition OPEN =
            ListDefinition.of("entry_report", "reported_at", "entry_report_list", "state = ?", Report.State.OPEN.name());

    @PersistenceContext EntityManager em;

    /** The page that was asked for of the open reports, the newest first. */
    @Transactional
    public KeysetPage<Report> open(PageRequest request, int most) {
        return KeysetPage.of(KeysetQuery.find(em, OPEN, request, most + 1), most, request, this::listed);
    }

    /** The open report of this id, with its entry and its people. */
    public Optional<Report> open(long id) {
        return listed(List.of(id)).stream().filter(Report::isOpen).findFirst();
    }

    /** Whether somebody has reported an entry before. */
    boolean has(Entry entry, Account reporter) {
        return !Sql.of("SELECT id FROM entry_report").constraint("entry_report_once")
                .add("WHERE entry_id = ? AND reporter_id = ?", entry.getId(), reporter.getId()).numbers(em).isEmpty();
    }

    /** When somebody made the last reports since a moment, the latest first, at most so many. */
    List<Instant> since(Account reporter, Instant moment, int most) {
        return Sql.of("SELECT reported_at FROM entry_report").index("entry_report_reporter")
                .add("WHERE reporter_id = ? AND reported_at > ? ORDER BY reported_at DESC FETCH FIRST " + most + " ROWS ONLY",
                        reporter.getId(), moment)
                .numbers(em).stream().map(Sql::moment).toList();
    }

    /**
     * Adds a report, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the reporter has reported the entry before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Report report) {
        em.persist(report);
        em.flush();
    }

    /** Dismisses a report, in the caller's transaction; false where somebody has decided about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean dismiss(long id, Instant now) {
        return Sql.of("UPDATE entry_report SET state = ?, closed_at = ?", Report.State.DISMISSED.name(), now)
                .add(" WHERE id = ? AND state = ?", id, Report.State.OPEN.name()).execute(em) == 1;
    }

    /** Closes all open reports of an entry that is removed, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(Entry entry, Instant now) {
        Sql.of("UPDATE entry_report SET state = ?, closed_at = ?", Report.State.REMOVED.name(), now)
                .add(" WHERE entry_id = ? AND state = ?", entry.getId(), Report.State.OPEN.name()).execute(em);
    }

    /**
     * Removes some of the reports that were closed before a moment.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeClosed(Instant before) {
        return ENDED.removeSome(em, before);
    }

    private List<Report> listed(List<Long> ids) {
        return em.createNamedQuery("Report.listed", Report.class).setParameter("ids", ids).getResultList();
    }
}

package journal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.account.Account;
import journal.entry.Entry;

/** What a reader tells administrators about an entry. Its author never learns who it was. */
@Entity
@Table(name = "entry_report")
@NamedQuery(name = "Report.listed", query = "SELECT r FROM Report r JOIN FETCH r.entry e JOIN FETCH e.author JOIN FETCH r.reporter"
        + " WHERE r.id IN :ids ORDER BY r.reportedAt DESC, r.id DESC")
public class Report {
    /** What has become of it. */
    enum State {
        OPEN, REMOVED, DISMISSED
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "entry_id", updatable = false) private Entry entry;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "reporter_id", updatable = false) private Account reporter;
    @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false) private ReportReason reason;
    @Column(nullable = false, updatable = false) private String text;
    @Enumerated(EnumType.STRING) @Column(nullable = false) private State state = State.OPEN;
    @Column(name = "reported_at", nullable = false, updatable = false) private Instant reportedAt;

    protected Report() {
    } // JPA

    Report(Entry entry, Account reporter, ReportReason reason, String text, Instant now) {
        this.entry = entry;
        this.reporter = reporter;
        this.reason = reason;
        this.text = text;
        this.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether no administrator has decided about it. */
    boolean isOpen() {
        return state == State.OPEN;
    }

    public Long getId() {
        return id;
    }

    public Entry getEntry() {
        return entry;
    }

    public Account getReporter() {
        return reporter;
    }

    public ReportReason getReason() {
        return reason;
    }

    /** What the reporter typed beside the reason; may be empty. */
    public String getText() {
        return text;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

}

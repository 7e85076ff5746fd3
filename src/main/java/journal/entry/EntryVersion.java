package journal.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** An entry as it was saved once. It never changes. */
@Entity
@Table(name = "entry_version")
@NamedQuery(name = "EntryVersion.between", query = "SELECT v FROM EntryVersion v JOIN FETCH v.savedBy"
        + " WHERE v.entry.id = :entry AND v.number >= :from AND v.number < :before ORDER BY v.number DESC")
@NamedQuery(name = "EntryVersion.savedAt",
        query = "SELECT v.entry.id, v.savedAt FROM EntryVersion v WHERE v.entry.id IN :ids AND v.number = v.entry.version")
@NamedQuery(name = "EntryVersion.published", query = "SELECT NEW journal.entry.PublicEntry(e.id, e.content.title, v.savedAt)"
        + " FROM EntryVersion v JOIN v.entry e WHERE e.id >= :from AND e.id < :to AND e.content.audience = 'public'"
        + " AND e.deletedAt IS NULL AND v.number = e.version ORDER BY e.id")
@NamedQuery(name = "EntryVersion.listed", query = "SELECT v FROM EntryVersion v JOIN FETCH v.savedBy WHERE v.id IN :ids")
@NamedQuery(name = "EntryVersion.find",
        query = "SELECT v FROM EntryVersion v JOIN FETCH v.savedBy WHERE v.entry.id = :entry AND v.number = :number")
public class EntryVersion {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "entry_id") private Entry entry;
    @Column(nullable = false) private int number;
    @Embedded private Content content;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "saved_by") private Account savedBy;
    @Column(name = "saved_at", nullable = false) private Instant savedAt;

    protected EntryVersion() {
    } // JPA

    /** The entry as it is saved now. */
    EntryVersion(Entry entry, Account by, Instant now) {
        this.entry = entry;
        this.number = entry.getVersion();
        this.content = entry.content().copy();
        this.savedBy = by;
        this.savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public Long getId() {
        return id;
    }

    /** Its place among the versions of the entry, from 1 on. */
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return content.title();
    }

    public String getText() {
        return content.text();
    }

    public Account getSavedBy() {
        return savedBy;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** What the entry said. */
    public Content content() {
        return content;
    }
}

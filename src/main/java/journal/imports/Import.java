package journal.imports;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import journal.account.Account;

/** A file of another program that an author has uploaded, and what has become of it. */
@Entity
@Table(name = "import_job")
@NamedQuery(name = "Import.of", query = "SELECT i FROM Import i WHERE i.account = :account ORDER BY i.id DESC")
@NamedQuery(name = "Import.open", query = "SELECT COUNT(i) FROM Import i WHERE i.account = :account AND i.state IN :states")
@NamedQuery(name = "Import.find", query = "SELECT i FROM Import i JOIN FETCH i.account WHERE i.id = :id")
public class Import {
    /** How long an import can be undone, and its file and report are kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id") private Account account;
    @Column(name = "file_name", nullable = false) private String fileName;
    @Column(nullable = false) private long bytes;
    private String format;
    @Enumerated(EnumType.STRING) @Column(nullable = false) private State state = State.ARRIVING;
    @Column(nullable = false) private String zone;
    @Column(nullable = false) private boolean publicly;
    @Column(name = "made_at", nullable = false) private Instant madeAt;
    @Column(name = "ends_at", nullable = false) private Instant endsAt;
    @Column(nullable = false) private long total;
    @Column(nullable = false) private long done;
    @Column(name = "first_at") private LocalDateTime firstAt;
    @Column(name = "last_at") private LocalDateTime lastAt;
    @Column(name = "lease_until") private Instant leaseUntil;
    @Column(name = "fault_file") private String faultFile;
    @Column(name = "fault_line") private Long faultLine;
    private String fault;

    protected Import() {
    } // JPA

    /**
     * A file that is coming.
     *
     * @param zone the zone of its author
     */
    Import(Account account, String fileName, long bytes, String zone, Instant now) {
        this.account = account;
        this.fileName = fileName;
        this.bytes = bytes;
        this.zone = zone;
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
        this.endsAt = madeAt.plus(KEPT);
    }

    /** Its file is here. */
    void look() {
        state = State.LOOKING;
    }

    /** It was looked at, and is of this format. */
    void looked(Summary found) {
        state = State.LOOKED;
        total = found.total();
        firstAt = found.first();
        lastAt = found.last();
        rest();
    }

    /** Its files are of this format. */
    void readAs(String name) {
        format = name;
    }

    /** Its files cannot be read: nothing is imported. */
    void refuse(String file, long line, String reason) {
        state = State.REFUSED;
        faultFile = file;
        faultLine = line;
        fault = reason;
        rest();
    }

    /** Stores its entries from now on. */
    void begin(String chosenZone, boolean isPublic) {
        zone = chosenZone;
        publicly = isPublic;
        done = 0; // the look has counted, too
        state = State.WORKING;
    }

    /** Goes on where the quota stopped it. */
    void goOn() {
        state = State.WORKING;
    }

    /** All of it is stored, or nothing more fits. */
    void end(State how) {
        state = how;
        rest();
    }

    /** Takes back what it has stored. */
    void undo() {
        state = State.UNDOING;
    }

    /** So many entries are stored; the node goes on until this moment at least. */
    void advance(long entries, Instant lease) {
        done = entries;
        leaseUntil = lease;
    }

    private void rest() {
        leaseUntil = null;
    }

    public Long getId() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String getFileName() {
        return fileName;
    }

    public long getBytes() {
        return bytes;
    }

    /** The name of its format; null until it is known. */
    public String getFormat() {
        return format;
    }

    public State getState() {
        return state;
    }

    /** The IANA name of the zone of dates that have none. */
    public String getZone() {
        return zone;
    }

    public boolean isPublicly() {
        return publicly;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** When its file and its report are removed, and it can no longer be undone. */
    public Instant getEndsAt() {
        return endsAt;
    }

    /** How many entries its files have; 0 until that is known. */
    public long getTotal() {
        return total;
    }

    /** How many of these are stored. */
    public long getDone() {
        return done;
    }

    /** The earliest local time of an entry; null where none has a date. */
    public LocalDateTime getFirstAt() {
        return firstAt;
    }

    /** The latest one. */
    public LocalDateTime getLastAt() {
        return lastAt;
    }

    /** The file that is not well-formed; null where that is none. */
    public String getFaultFile() {
        return faultFile;
    }

    /** The line there, from 1 on; 0 where it is unknown. */
    public long getFaultLine() {
        return faultLine == null ? 0 : faultLine;
    }

    /** What a parser says about it, in English; null where nothing is wrong, empty where the format is unknown. */
    public String getFault() {
        return fault == null && faultFile != null ? "" : fault;
    }
}

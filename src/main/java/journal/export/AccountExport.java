package journal.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An archive of all that belongs to an account: asked for, in the making, or ready. */
@Entity
@Table(name = "account_export")
@NamedQuery(name = "AccountExport.latest", query = "SELECT e FROM AccountExport e WHERE e.accountId = :account ORDER BY e.id DESC")
public class AccountExport {
    /** How long one is ready to be fetched. */
    public static final Duration READY = Duration.ofDays(7);
    /** The time after one was asked for, until the next one may be. */
    static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int WHOLE = 100; // percent
    private static final double TENTH_OF_MEGABYTE = 100_000;

    /** How far one is. */
    public enum State {
        /** Nobody makes it yet. */
        WAITING,
        /** A node makes it. */
        RUNNING,
        /** It can be fetched. */
        READY,
        /** It could not be made. */
        FAILED
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "account_id", nullable = false) private long accountId;
    @Enumerated(EnumType.STRING) @Column(nullable = false) private ExportKind kind;
    @Enumerated(EnumType.STRING) @Column(nullable = false) private State state = State.WAITING;
    private String theme;
    @Column(name = "asked_at", nullable = false) private Instant askedAt;
    @Column(name = "made_at") private Instant madeAt;
    @Column(name = "ends_at", nullable = false) private Instant endsAt;
    @Column(nullable = false) private long done;
    @Column(nullable = false) private long total;
    @Column(nullable = false) private long bytes;
    @Column(nullable = false) private int attempts;
    @Column(name = "leased_until", nullable = false) private Instant leasedUntil = Instant.EPOCH;

    protected AccountExport() {
    } // JPA

    /**
     * One that is asked for now.
     *
     * @param theme of the browser that asks; may be empty
     * @param total how much there is to write
     */
    AccountExport(long account, ExportKind kind, String theme, long total, Instant now) {
        this.accountId = account;
        this.kind = kind;
        this.theme = theme;
        this.total = total;
        this.askedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.endsAt = askedAt.plus(READY);
    }

    /** Whether it is made, or will be. */
    public boolean isActive() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Whether it can be fetched. */
    public boolean isReady(Instant now) {
        return state == State.READY && now.isBefore(endsAt);
    }

    /** Whether it could not be made. */
    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** Whether it was asked for so short a time ago that the next one has to wait. */
    boolean isRecent(Instant now) {
        return now.isBefore(askedAt.plus(PAUSE));
    }

    /** How long the next one has to wait. */
    Duration pause(Instant now) {
        return Duration.between(now, askedAt.plus(PAUSE));
    }

    /** Whether this account has asked for it. */
    boolean isOf(long account) {
        return accountId == account;
    }

    public Long getId() {
        return id;
    }

    long account() {
        return accountId;
    }

    /** What it is for. */
    public ExportKind getKind() {
        return kind;
    }

    // an empty text is null in some databases
    String theme() {
        return theme == null ? "" : theme;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** How much of it is made, in percent: 100 where it is ready. */
    public long getPercent() {
        return total == 0 ? 0 : Math.min(WHOLE - 1L, done * WHOLE / total);
    }

    /** Its size in bytes, where it is ready. */
    long bytes() {
        return bytes;
    }

    /** Its size in megabytes, rounded up to tenths. */
    public double getMegabytes() {
        return Math.ceil(bytes / TENTH_OF_MEGABYTE) / 10;
    }
}

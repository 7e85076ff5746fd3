package journal.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that happened to an account, as it is stored. It never changes. */
@Entity
@Table(name = "security_event")
@NamedQuery(name = "SecurityEvent.listed", query = "SELECT e FROM SecurityEvent e WHERE e.id IN :ids ORDER BY e.happenedAt DESC, e.id DESC")
public class SecurityEvent {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "happened_at", nullable = false, updatable = false) private Instant happenedAt;
    @Column(nullable = false, updatable = false) private String kind;
    @Column(name = "account_id", nullable = false, updatable = false) private Long accountId;
    @Column(name = "actor_id", updatable = false) private Long actorId;
    @Column(updatable = false) private String network;
    @Column(updatable = false) private String browser;
    @Column(updatable = false) private String detail;
    @Column(updatable = false) private String reason;

    protected SecurityEvent() {
    } // JPA

    /** What happened to an account that there is. */
    SecurityEvent(Happening happening, Origin origin, Instant now) {
        this.happenedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.kind = happening.kind().getCode();
        this.accountId = happening.account().orElseThrow();
        this.actorId = happening.actor().orElse(null);
        this.network = origin.network();
        this.browser = origin.browser();
        this.detail = happening.detail();
        this.reason = happening.reason();
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** The name of its {@link EventKind}. */
    public String getKind() {
        return kind;
    }

    /** The account that it is about. */
    public long getAccountId() {
        return accountId;
    }

    /** The other account that did it. */
    public Optional<Long> actor() {
        return Optional.ofNullable(actorId);
    }

    /** The ids of the accounts that it names. */
    public Stream<Long> accounts() {
        return Stream.concat(Stream.of(accountId), actor().stream());
    }

    public String getNetwork() {
        return text(network);
    }

    public String getBrowser() {
        return text(browser);
    }

    /** A name and a value, such as {@code role=ADMIN}; may be empty. */
    public String getDetail() {
        return text(detail);
    }

    /** The value of its detail where that has this name; else empty. */
    public String detail(String name) {
        return getDetail().startsWith(name + '=') ? getDetail().substring(name.length() + 1) : "";
    }

    public String getReason() {
        return text(reason);
    }

    private static String text(String column) {
        return Optional.ofNullable(column).orElse("");
    }
}

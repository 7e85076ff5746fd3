package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import journal.web.Secret;

/** A link that an administrator makes: who has it may register once, until it ends. Only the digest of its secret is stored. */
@Entity
@Table(name = "registration_invitation")
@NamedQuery(name = "RegistrationInvitation.ofSecret", query = "SELECT i FROM RegistrationInvitation i WHERE i.secretDigest = :digest")
@NamedQuery(name = "RegistrationInvitation.listed",
        query = "SELECT i FROM RegistrationInvitation i WHERE i.id IN :ids ORDER BY i.madeAt DESC, i.id DESC")
public class RegistrationInvitation {
    /** Whether it may be used, and why not. */
    public enum State {
        OPEN, USED, EXPIRED, WITHDRAWN
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "secret_digest", nullable = false, updatable = false) private String secretDigest;
    @Column(name = "made_by", nullable = false, updatable = false) private long madeBy;
    @Column(nullable = false, updatable = false) private String note;
    @Column(name = "made_at", nullable = false, updatable = false) private Instant madeAt;
    @Column(name = "ends_at", nullable = false, updatable = false) private Instant endsAt;
    @Column(name = "used_by") private Long usedBy;
    @Column(name = "used_at") private Instant usedAt;
    @Column(name = "withdrawn_at") private Instant withdrawnAt;

    protected RegistrationInvitation() {
    } // JPA

    /**
     * An invitation that is open from this moment on.
     *
     * @param madeBy the id of the administrator
     * @param note for administrators; may be empty
     */
    public RegistrationInvitation(String secret, long madeBy, String note, Instant now, Duration life) {
        this.secretDigest = Secret.digest(secret);
        this.madeBy = madeBy;
        this.note = note;
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
        this.endsAt = madeAt.plus(life);
    }

    /** Whether it may be used at this moment. */
    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return now.isBefore(endsAt) ? State.OPEN : State.EXPIRED;
    }

    public Long getId() {
        return id;
    }

    /** What its administrator has noted; may be empty. */
    public String getNote() {
        return note;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** When it was used; null where it was not. */
    public Instant getUsedAt() {
        return usedAt;
    }

    /** The id of the account that was registered by it. */
    public Optional<Long> user() {
        return Optional.ofNullable(usedBy);
    }

    /** The id of the administrator who has made it. */
    public long getMadeBy() {
        return madeBy;
    }

    /** The ids of the accounts that it names. */
    public Stream<Long> accounts() {
        return Stream.concat(Stream.of(madeBy), user().stream());
    }
}

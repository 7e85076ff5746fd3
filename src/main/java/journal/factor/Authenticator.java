package journal.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.factor.SecretKeys.Sealed;

/** The authenticator app of an account, as its encrypted secret. It is active since its first right code. */
@Entity
@Table(name = "authenticator")
public class Authenticator {
    @Id @Column(name = "account_id") private Long accountId;
    @Column(nullable = false) private String secret;
    @Column(name = "key_id", nullable = false) private String keyId;
    @Column(nullable = false) private boolean active;
    @Column(name = "last_step", nullable = false) private long lastStep;
    @Column(name = "added_at", nullable = false) private Instant addedAt;

    protected Authenticator() {
    } // JPA

    Authenticator(long account, Sealed secret, Instant now) {
        this.accountId = account;
        begin(secret, now);
    }

    /** Begins anew with another secret. */
    void begin(Sealed sealed, Instant now) {
        secret = sealed.text();
        keyId = sealed.key();
        addedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isActive() {
        return active;
    }

    Sealed secret() {
        return new Sealed(keyId, secret);
    }

    /** The step whose code was accepted last. */
    long lastStep() {
        return lastStep;
    }
}

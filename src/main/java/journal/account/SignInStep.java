package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import java.time.temporal.ChronoUnit;

/** A sign-in that has the right password, and waits for the code of the second factor. It is no session. */
@Entity
@Table(name = "sign_in_step")
@NamedQuery(name = "SignInStep.withSecret", query = "SELECT s FROM SignInStep s JOIN FETCH s.account WHERE s.secretDigest = :digest")
public class SignInStep {
    /** How long it waits. */
    static final Duration LONGEST = Duration.ofMinutes(5);
    /** The codes that may be tried. */
    static final int TRIES = 5;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "secret_digest", nullable = false) private String secretDigest;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id") private Account account;
    @Column(name = "security_version", nullable = false) private int securityVersion;
    @Column(nullable = false) private boolean lasting;
    @Column(nullable = false) private int tries;
    @Column(name = "ends_at", nullable = false) private Instant endsAt;

    protected SignInStep() {
    } // JPA

    /** A new one for an account whose password was verified. */
    SignInStep(Account account, String secretDigest, boolean lasting, Instant now) {
        this.account = account;
        this.securityVersion = account.getSecurityVersion();
        this.secretDigest = secretDigest;
        this.lasting = lasting;
        this.endsAt = now.plus(LONGEST).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a code may be tried: it is in time, and its account has the password that was verified. */
    boolean isOpen(Instant now) {
        return now.isBefore(endsAt) && tries < TRIES && verified().isStill(account);
    }

    /** Whether no code can be tried after this one. */
    boolean isLastTry() {
        return tries >= TRIES - 1;
    }

    /** The account, as it was when its password was verified. */
    VerifiedAccount verified() {
        return new VerifiedAccount(account.getId(), securityVersion);
    }

    Long id() {
        return id;
    }

    /** Who is signing in. */
    Account account() {
        return account;
    }

    /** Whether the session is to last beyond the end of the browser. */
    boolean isLasting() {
        return lasting;
    }
}

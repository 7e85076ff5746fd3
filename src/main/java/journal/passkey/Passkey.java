package journal.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journal.web.Secret;

/** A passkey of an account: the public key of an authenticator, and what is known about it (WebAuthn Level 3, 4: credential record). */
@Entity
@Table(name = "passkey")
@NamedQuery(name = "Passkey.of", query = "SELECT p FROM Passkey p WHERE p.accountId = :account ORDER BY p.id")
@NamedQuery(name = "Passkey.withDigest", query = "SELECT p FROM Passkey p WHERE p.credentialDigest = :digest")
public class Passkey {
    /** The longest name, in code points. */
    public static final int NAME_MAX = 60;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "account_id", nullable = false) private Long accountId;
    @Column(name = "credential_digest", nullable = false) private String credentialDigest;
    @Column(name = "credential_id", nullable = false) private String credentialId;
    @Column(name = "public_key", nullable = false) private String publicKey;
    @Column(nullable = false) private long counter;
    @Column(nullable = false) private String transports;
    @Column(nullable = false) private String aaguid;
    @Column(name = "backup_eligible", nullable = false) private boolean backupEligible;
    @Column(name = "backed_up", nullable = false) private boolean backedUp;
    @Column(nullable = false) private String name;
    @Column(name = "added_at", nullable = false) private Instant addedAt;
    @Column(name = "used_at") private Instant usedAt;

    protected Passkey() {
    } // JPA

    Passkey(long account, Credential credential, String name, Instant now) {
        this.accountId = account;
        this.credentialId = credential.id();
        this.credentialDigest = digest(credential.id());
        this.publicKey = credential.publicKey();
        this.counter = credential.counter();
        this.transports = String.join(",", credential.transports());
        this.aaguid = credential.aaguid();
        this.backupEligible = credential.backupEligible();
        this.backedUp = credential.backedUp();
        this.name = name;
        this.addedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** What the database finds a credential by. */
    static String digest(String credentialId) {
        return Secret.digest(credentialId);
    }

    /** What was registered, with the counter of the last use. */
    Credential credential() {
        return new Credential(credentialId, publicKey, counter, transports(), aaguid, backupEligible, backedUp);
    }

    /** How the authenticator may be reached, in the words of the standard. */
    List<String> transports() {
        return Stream.of(transports.split(",")).filter(one -> !one.isEmpty()).toList();
    }

    public Long getId() {
        return id;
    }

    /** The id of the account that it signs in. */
    public long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    /** When it was used last. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    /** Whether it exists on other devices, too, such as by a password manager. */
    public boolean isBackedUp() {
        return backedUp;
    }
}

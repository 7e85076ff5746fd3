package journal.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The account of somebody whom a provider knows. */
@Entity
@Table(name = "openid_identity")
@NamedQuery(name = "OpenIdIdentity.withDigest", query = "SELECT i FROM OpenIdIdentity i WHERE i.digest = :digest")
@NamedQuery(name = "OpenIdIdentity.of", query = "SELECT i FROM OpenIdIdentity i WHERE i.accountId = :account AND i.issuer = :issuer")
public class OpenIdIdentity {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(nullable = false) private String digest;
    @Column(nullable = false) private String issuer;
    @Column(nullable = false) private String subject;
    @Column(name = "account_id", nullable = false) private Long accountId;
    @Column(name = "linked_at", nullable = false) private Instant linkedAt;

    protected OpenIdIdentity() {
    } // JPA

    OpenIdIdentity(ProvenIdentity proven, long account, Instant now) {
        this.digest = proven.digest();
        this.issuer = proven.issuer();
        this.subject = proven.subject();
        this.accountId = account;
        this.linkedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The id of the account. */
    public long accountId() {
        return accountId;
    }

    /** When the account was linked. */
    public Instant getLinkedAt() {
        return linkedAt;
    }
}

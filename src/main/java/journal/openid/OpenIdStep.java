package journal.openid;

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
import java.util.Optional;

/** Somebody who has gone to the provider, or has come back from it and chooses an account. It is no session. */
@Entity
@Table(name = "openid_step")
@NamedQuery(name = "OpenIdStep.withSecret", query = "SELECT s FROM OpenIdStep s WHERE s.secretDigest = :digest")
public class OpenIdStep {
    /** How long it waits. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** What somebody goes to the provider for. */
    public enum Purpose {
        /** To sign in. */
        SIGN_IN,
        /** To show again who they are. */
        CONFIRMATION,
        /** To link the account to which they are signed in. */
        LINK,
        /** They have come back, and nobody knows them: to choose an account. */
        CHOICE
    }

    /**
     * What goes along, and comes back.
     *
     * @param account the id of the account to which somebody is signed in, or whose password they know; empty where there is none
     * @param lasting whether the session that follows lasts beyond the end of the browser
     * @param next the path of the page that follows; it is untrusted
     */
    public record Way(Purpose purpose, Optional<Long> account, boolean lasting, String next) {
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "secret_digest", nullable = false) private String secretDigest;
    @Enumerated(EnumType.STRING) @Column(nullable = false) private Purpose purpose;
    @Column(name = "account_id") private Long accountId;
    @Column(nullable = false) private boolean lasting;
    @Column(name = "next_page", nullable = false) private String nextPage;
    private String issuer; // null until somebody has come back
    private String subject;
    private String called;
    @Column(name = "ends_at", nullable = false) private Instant endsAt;

    protected OpenIdStep() {
    } // JPA

    OpenIdStep(Way way, StepSecret secret, Instant now) {
        this.purpose = way.purpose();
        this.accountId = way.account().orElse(null);
        this.lasting = way.lasting();
        this.nextPage = way.next();
        this.secretDigest = secret.digest();
        this.endsAt = now.plus(LONGEST).truncatedTo(ChronoUnit.MICROS);
    }

    /** One of somebody who has come back. */
    OpenIdStep of(ProvenIdentity identity) {
        issuer = identity.issuer();
        subject = identity.subject();
        called = identity.called();
        return this;
    }

    /** Whether it waits still. */
    boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }

    Long id() {
        return id;
    }

    /** What goes along. */
    public Way way() {
        return new Way(purpose, Optional.ofNullable(accountId), lasting, nextPage);
    }

    /** Who has come back; empty before. */
    public Optional<ProvenIdentity> identity() {
        return Optional.ofNullable(subject).map(known -> new ProvenIdentity(issuer, known, Optional.ofNullable(called).orElse("")));
    }

    /** When it began. */
    public Instant begunAt() {
        return endsAt.minus(LONGEST);
    }
}

package journal.token;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import journal.account.Account;
import journal.account.Scope;
import journal.web.Secret;

/** The permission of a program to act for an account, until it ends. A secret text proves it; only its digest is stored. */
@Entity
@Table(name = "access_token")
@NamedQuery(name = "AccessToken.withDigest", query = "SELECT t FROM AccessToken t JOIN FETCH t.account WHERE t.digest = :digest")
@NamedQuery(name = "AccessToken.of", query = "SELECT t FROM AccessToken t WHERE t.account = :account AND t.securityVersion = :version"
        + " AND t.endsAt > :now ORDER BY t.id DESC")
public class AccessToken {
    static final int NAME_MAX = 60; // code points
    private static final String BEGINNING = "journal_"; // by which programs find tokens that were published by mistake
    private static final Duration STEP = Duration.ofMinutes(1);

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id", updatable = false) private Account account;
    @Column(nullable = false, updatable = false) private String name;
    @Column(nullable = false, updatable = false) private String digest;
    @Convert(converter = ScopesColumn.class) @Column(nullable = false, updatable = false) private Set<Scope> scopes;
    @Column(name = "security_version", nullable = false, updatable = false) private int securityVersion;
    @Column(name = "made_at", nullable = false, updatable = false) private Instant madeAt;
    @Column(name = "ends_at", nullable = false, updatable = false) private Instant endsAt;
    @Column(name = "used_at") private Instant usedAt;

    protected AccessToken() {
    } // JPA

    /** A new token of an account, with this text, for a time. */
    AccessToken(Account account, String name, String text, Set<Scope> scopes, Instant now, Duration time) {
        this.account = account;
        this.name = name;
        this.digest = Secret.digest(text);
        this.scopes = Set.copyOf(scopes);
        this.securityVersion = account.getSecurityVersion();
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
        this.endsAt = madeAt.plus(time);
    }

    /** The text of a new token. */
    static String text() {
        return BEGINNING + Secret.text();
    }

    /** Whether it is good: in time, and its account can sign in and has the password and the roles of then. */
    boolean isOpen(Instant now) {
        return now.isBefore(endsAt) && securityVersion == account.getSecurityVersion() && account.isOpen() && !account.isBlocked()
                && !account.isLeaving();
    }

    /** Whether it is time to store that it is used. */
    boolean isToBeSeen(Instant now) {
        return usedAt == null || !now.isBefore(usedAt.plus(STEP));
    }

    public Long getId() {
        return id;
    }

    Account account() {
        return account;
    }

    /** The name that its owner chose. */
    public String getName() {
        return name;
    }

    /** What it allows, in the order of the form. */
    public Set<Scope> getScopes() {
        return new TreeSet<>(scopes);
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** When it was used last, to the minute. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}

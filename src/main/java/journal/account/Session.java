package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.security.Origin;
import journal.setting.SessionSettings;
import journal.web.SessionCookie;

/** A browser in which somebody is signed in. A cookie proves it; its secret is renewed about once a day where the session lasts. */
@Entity
@Table(name = "account_session")
@NamedQuery(name = "Session.withKey", query = "SELECT s FROM Session s JOIN FETCH s.account WHERE s.keyDigest = :digest")
@NamedQuery(name = "Session.of", query = "SELECT s FROM Session s WHERE s.account = :account AND s.securityVersion = :version"
        + " AND s.stolenAt IS NULL AND s.endsAt > :now ORDER BY s.id DESC")
@NamedQuery(name = "Session.open", query = "SELECT s.id FROM Session s WHERE s.id IN :ids AND s.stolenAt IS NULL AND s.endsAt > :now")
public class Session {
    /** How long a secret is good after the browser has shown that it has the next one: for requests at the same time. */
    static final Duration GRACE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Somebody has used a secret that the browser had before: one of the two has stolen it, and the session has ended. A CDI event, in the
     * transaction of the end.
     *
     * @param account the id of the account
     * @param session the id of the session
     * @param origin where the former secret came from
     */
    public record Stolen(long account, long session, Origin origin, Instant at) {
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id") private Account account;
    @Column(name = "key_digest", nullable = false) private String keyDigest;
    @Column(name = "secret_digest", nullable = false) private String secretDigest;
    @Column(name = "former_digest") private String formerDigest;
    @Column(name = "former_ends_at") private Instant formerEndsAt; // null until the next secret was used
    @Column(name = "renewed_at", nullable = false) private Instant renewedAt;
    @Column(name = "security_version", nullable = false) private int securityVersion;
    @Column(nullable = false) private boolean lasting;
    @Embedded private Client client;
    @Column(name = "begun_at", nullable = false) private Instant begunAt;
    @Column(name = "seen_at", nullable = false) private Instant seenAt;
    @Column(name = "proved_at", nullable = false) private Instant provedAt;
    @Column(name = "ends_at", nullable = false) private Instant endsAt;
    @Column(name = "stolen_at") private Instant stolenAt;

    protected Session() {
    } // JPA

    /** A new session of an account. Only digests of its cookie are stored. */
    Session(Account account, SessionCookie.Value cookie, Client client, boolean lasting, Instant now, SessionSettings settings) {
        this.account = account;
        this.securityVersion = account.getSecurityVersion();
        this.keyDigest = cookie.keyDigest();
        this.secretDigest = cookie.secretDigest();
        this.client = client;
        this.lasting = lasting;
        this.begunAt = now.truncatedTo(ChronoUnit.MICROS);
        this.seenAt = begunAt;
        this.provedAt = begunAt;
        this.renewedAt = begunAt;
        this.endsAt = endAfter(begunAt, settings);
    }

    /** Takes over from the session that it replaces when its user last proved who they are. */
    Session provedLike(Session former) {
        provedAt = former.provedAt;
        return this;
    }

    /** Whether its user has proved who they are since a moment, by the sign-in or later. */
    boolean isProvedSince(Instant moment) {
        return !provedAt.isBefore(moment);
    }

    /** When it ends where it is used now, and not again. */
    Instant endAfter(Instant now, SessionSettings settings) {
        if (lasting) {
            return begunAt.plus(settings.lasting());
        }
        Instant unused = now.plus(settings.idle());
        Instant latest = begunAt.plus(settings.absolute());
        return unused.isBefore(latest) ? unused : latest;
    }

    /** Whether it goes on: it is in time, and its account has the password and the roles with which it began. */
    boolean isOpen(Instant now) {
        return stolenAt == null && now.isBefore(endsAt) && securityVersion == account.getSecurityVersion();
    }

    /** Whether this is its secret, or the one before while that is good. */
    boolean isProvedBy(String digest, Instant now) {
        return isCurrent(digest) || isSame(formerDigest, digest) && (formerEndsAt == null || now.isBefore(formerEndsAt));
    }

    /** Whether the browser shows for the first time that it has the new secret. */
    boolean isConfirmedBy(String digest) {
        return isCurrent(digest) && formerDigest != null && formerEndsAt == null;
    }

    /** Whether it is time for a new secret: after a day, or where the browser has not got the last one. */
    boolean isToBeRenewed(String digest, Instant now) {
        return isCurrent(digest) ? lasting && !now.isBefore(renewedAt.plus(DAY))
                : formerEndsAt == null && !now.isBefore(renewedAt.plus(GRACE));
    }

    private boolean isCurrent(String digest) {
        return isSame(secretDigest, digest);
    }

    private static boolean isSame(String stored, String digest) {
        return stored != null && MessageDigest.isEqual(stored.getBytes(StandardCharsets.UTF_8), digest.getBytes(StandardCharsets.UTF_8));
    }

    public Long getId() {
        return id;
    }

    /** The stored digest of its secret. */
    String secretDigest() {
        return secretDigest;
    }

    /** Whose it is. */
    public Account account() {
        return account;
    }

    /** The security version that its account had when it began. */
    public int getSecurityVersion() {
        return securityVersion;
    }

    /** Whether it lasts beyond the end of the browser. */
    public boolean isLasting() {
        return lasting;
    }

    /** Where it began. */
    public Client getClient() {
        return client;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** When it was used last, to the minute. */
    public Instant getSeenAt() {
        return seenAt;
    }

    /** When it ends, unless it is used again before. */
    public Instant getEndsAt() {
        return endsAt;
    }
}

package journal.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.account.Account;
import journal.web.Digest;
import journal.web.Secret;
import journal.web.Text;

/** The permission of a feed reader to read the entries that an account may read, until the account ends it. A secret proves it. */
@Entity
@NamedQuery(name = "Subscription.of", query = "SELECT s FROM Subscription s WHERE s.account = :account ORDER BY s.id DESC")
@NamedQuery(name = "Subscription.withDigest", query = "SELECT s FROM Subscription s JOIN FETCH s.account WHERE s.secretDigest = :digest")
@NamedQuery(name = "Subscription.withId", query = "SELECT s FROM Subscription s JOIN FETCH s.account WHERE s.id = :id")
@NamedQuery(name = "Subscription.deleteAll", query = "DELETE FROM Subscription s WHERE s.account = :account")
@NamedQuery(name = "Subscription.delete", query = "DELETE FROM Subscription s WHERE s.id = :id AND s.account = :account")
public class Subscription {
    static final int NAME_MAX = 60; // code points
    private static final int KEY = 16; // bytes

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id") private Account account;
    @Column(nullable = false) private String name;
    @Column(name = "secret_digest", nullable = false) private String secretDigest;
    @Column(name = "created_at", nullable = false) private Instant createdAt;

    protected Subscription() {
    } // JPA

    /** A new subscription of an account. Only the digest of its secret is stored. */
    Subscription(Account account, String name, String secret, Instant now) {
        this.account = account;
        this.name = Text.stripped(name);
        this.secretDigest = Secret.digest(secret);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The key of one picture in this feed. It works as long as the subscription exists and does not reveal the feed's address. */
    String key(String picture) {
        return Digest.keyed(secretDigest.getBytes(StandardCharsets.UTF_8), picture.getBytes(StandardCharsets.UTF_8), KEY);
    }

    /** Whether this is the key of the picture. */
    boolean opens(String picture, String key) {
        return MessageDigest.isEqual(key(picture).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    public Long getId() {
        return id;
    }

    /** The name that its owner chose. */
    public String getName() {
        return name;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Whether its owner can still sign in, and so read. */
    boolean isOpen() {
        return account.isOpen() && !account.isBlocked() && !account.isLeaving();
    }

    Account account() {
        return account;
    }
}

package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import journal.mail.Mailbox;
import journal.setting.Role;
import journal.web.Secret;

/**
 * A link that is mailed to the owner of an account, or handed over by an administrator, good once. The secret of a mailed one is made when the mail
 * leaves; only the digest is stored. A new password makes it void. A code for a forgotten password is kept in the same way, and stays good until it is
 * used.
 */
@Entity
@Table(name = "account_link")
@NamedQuery(name = "MailedLink.ofSecret", query = "SELECT l FROM MailedLink l JOIN FETCH l.account WHERE l.secretDigest = :digest")
@NamedQuery(name = "MailedLink.of",
        query = "SELECT l FROM MailedLink l WHERE l.account = :account AND l.purpose = :purpose ORDER BY l.id DESC")
public class MailedLink {
    private static final Duration IN_THE_OUTBOX = Duration.ofDays(3); // longer than the outbox tries to send it

    /** What a link is for, and how long it is good from the moment on when its mail leaves. */
    enum Purpose {
        /** To confirm an address. */
        EMAIL(Duration.ofHours(24)),
        /** To choose a new password. */
        PASSWORD(Duration.ofMinutes(30)),
        /** To choose a new password, by a code that the owner has noted instead of a mail. */
        CODE(Duration.ofDays(36_500)),
        /** The same, by a link that an administrator hands over. */
        HANDED(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id") private Account account;
    @Enumerated(EnumType.STRING) @Column(nullable = false) private Purpose purpose;
    @Column(nullable = false) private String address;
    @Column(name = "security_version", nullable = false) private int securityVersion;
    @Column(name = "secret_digest") private String secretDigest; // null until the mail leaves
    @Column(name = "expires_at", nullable = false) private Instant expiresAt;

    protected MailedLink() {
    } // JPA

    private MailedLink(Account account, Purpose purpose, String address, Instant now) {
        this.account = account;
        this.purpose = purpose;
        this.address = address;
        this.securityVersion = account.getSecurityVersion();
        this.expiresAt = now.plus(IN_THE_OUTBOX).truncatedTo(ChronoUnit.MICROS);
    }

    /** A link that confirms an address of the account. */
    static MailedLink confirming(Account account, Mailbox address, Instant now) {
        return new MailedLink(account, Purpose.EMAIL, address.typed(), now);
    }

    /** A link by which the account gets a new password. */
    static MailedLink resetting(Account account, Instant now) {
        return new MailedLink(account, Purpose.PASSWORD, "", now);
    }

    /** A code by which the account gets a new password. */
    static MailedLink recovering(Account account, String code, Instant now) {
        var link = new MailedLink(account, Purpose.CODE, "", now);
        link.leave(code, now);
        return link;
    }

    /** The same, for an administrator to hand over: it has this secret from now on. */
    static MailedLink handed(Account account, String secret, Instant now) {
        var link = new MailedLink(account, Purpose.HANDED, "", now);
        link.leave(secret, now);
        return link;
    }

    /** Its mail leaves with this secret: from now on it is good for as long as its purpose says. */
    void leave(String secret, Instant now) {
        secretDigest = Secret.digest(secret);
        expiresAt = now.plus(purpose.life).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it may still be followed. */
    boolean isGood(Instant now) {
        return now.isBefore(expiresAt) && (purpose == Purpose.CODE || securityVersion == account.getSecurityVersion()) && account.isOpen()
                && !(purpose == Purpose.HANDED && account.has(Role.ADMIN)); // who became one since: nobody gets the role by it
    }

    /** Whether it is for this. A code, and one that was handed over, are for a password, too. */
    boolean isFor(Purpose other) {
        return purpose == other || other == Purpose.PASSWORD && purpose != Purpose.EMAIL;
    }

    /** The address that it confirms; empty where it is for a password. */
    Optional<Mailbox> mailbox() {
        return Mailbox.of(address);
    }

    Long id() {
        return id;
    }

    Account account() {
        return account;
    }
}

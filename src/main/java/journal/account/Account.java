package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import journal.setting.Role;

/** A registered person: a username, the hash of a password, and roles. */
@Entity
@NamedQuery(name = "Account.named", query = "SELECT a FROM Account a WHERE a.usernameKey = :key")
@NamedQuery(name = "Account.resembling", query = "SELECT COUNT(a) FROM Account a WHERE a.usernameSkeleton = :skeleton")
@NamedQuery(name = "Account.withoutSkeleton",
        query = "SELECT a FROM Account a WHERE a.usernameSkeleton IS NULL AND a.id > :after ORDER BY a.id")
public class Account {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(nullable = false) private String username;
    @Column(name = "username_key", nullable = false) private String usernameKey;
    @Column(name = "username_skeleton") private String usernameSkeleton; // null where an older account looks the same
    @Column(name = "password_hash", nullable = false) private String passwordHash;
    @Convert(converter = RolesColumn.class) @Column(nullable = false) private Set<String> roles;
    @Column(name = "security_version", nullable = false) private int securityVersion;
    @Column(name = "created_at", nullable = false) private Instant createdAt;
    private String language; // the tag of the chosen one
    private String zone; // of its last entry
    @Version private int version;

    protected Account() {
    } // JPA

    /** A new account. */
    public Account(Username username, String passwordHash, Set<String> roles, Instant now) {
        this.username = username.text();
        this.usernameKey = username.key();
        this.passwordHash = passwordHash;
        this.roles = Set.copyOf(roles);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** From its addition on, nobody can register a name that looks the same. */
    void reserveSkeleton() {
        usernameSkeleton = Username.of(username).skeleton();
    }

    /** Whether this is its name, without regard to case. */
    boolean isNamed(Username name) {
        return usernameKey.equals(name.key());
    }

    /** Sets the hash of a new password; this ends the sessions of the account. */
    public void changePassword(String hash) {
        passwordHash = hash;
        securityVersion++;
    }

    /** Adds a role; this ends the sessions of the account, unless it has the role already. */
    void grant(String role) {
        if (!roles.contains(role)) {
            Set<String> more = new HashSet<>(roles);
            more.add(role);
            roles = Set.copyOf(more);
            securityVersion++;
        }
    }

    /** Replaces the hash of the same password by a stronger one. */
    public void renewHash(String hash) {
        passwordHash = hash;
    }

    /** Sets the language in which this account sees the journal, by its tag; empty for the browser's. */
    public void speak(String tag) {
        language = tag.isEmpty() ? null : tag;
    }

    /** The tag of the language that this account has chosen. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Sets the time zone in which this account writes, by its IANA name. */
    public void stayIn(String zoneName) {
        zone = zoneName;
    }

    /** The IANA name of the time zone of its last entry; UTC where it has none yet. */
    public String getZone() {
        return zone == null ? "UTC" : zone;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Its roles, {@link Role#MEMBER} included. */
    public Set<String> getRoles() {
        Set<String> all = new HashSet<>(roles);
        all.add(Role.MEMBER);
        return all;
    }

    /** Whether it has this role. */
    public boolean has(String role) {
        return getRoles().contains(role);
    }

    /** A version that a new password, role or block increases: a session that began with another one is over. */
    public int getSecurityVersion() {
        return securityVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && id != null && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return usernameKey.hashCode();
    }
}

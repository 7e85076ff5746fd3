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

/** A person who registered: a name, a password that only its hash is known of, and the roles that say what the person may do. */
@Entity
@NamedQuery(name = "Account.named", query = "SELECT a FROM Account a WHERE a.usernameKey = :key")
public class Account {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(nullable = false) private String username;
    @Column(name = "username_key", nullable = false) private String usernameKey;
    @Column(name = "password_hash", nullable = false) private String passwordHash;
    @Convert(converter = RolesColumn.class) @Column(nullable = false) private Set<String> roles;
    @Column(name = "security_version", nullable = false) private int securityVersion;
    @Column(name = "created_at", nullable = false) private Instant createdAt;
    private String language; // the tag of the one it chose
    private String zone; // where it wrote last
    @Version private int version;

    protected Account() {
    } // JPA

    /** An account of somebody who registers now. */
    public Account(Username username, String passwordHash, Set<String> roles, Instant now) {
        this.username = username.text();
        this.usernameKey = username.key();
        this.passwordHash = passwordHash;
        this.roles = Set.copyOf(roles);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Gives this account another password, which ends its sessions. */
    public void changePassword(String hash) {
        passwordHash = hash;
        securityVersion++;
    }

    /** Gives this account a role, which ends its sessions; one that has it has it. */
    void grant(String role) {
        if (!roles.contains(role)) {
            Set<String> more = new HashSet<>(roles);
            more.add(role);
            roles = Set.copyOf(more);
            securityVersion++;
        }
    }

    /** Keeps the same password under a hash of today's strength. */
    public void renewHash(String hash) {
        passwordHash = hash;
    }

    /** Shows this account the journal in the language of this tag from now on, or in the browser's where it is empty. */
    public void speak(String tag) {
        language = tag.isEmpty() ? null : tag;
    }

    /** The tag of the language that this account chose, if it did. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Writes in the time zone of this IANA name from now on. */
    public void stayIn(String zoneName) {
        zone = zoneName;
    }

    /** The IANA name of the time zone in which this account wrote last; UTC where it has not written yet. */
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

    /** The roles that it was given, and that of everybody who is signed in. */
    public Set<String> getRoles() {
        Set<String> all = new HashSet<>(roles);
        all.add(Role.MEMBER);
        return all;
    }

    /** Whether it has this role. */
    public boolean has(String role) {
        return getRoles().contains(role);
    }

    /** A number that a new password, role or block raises: a session that began under another one has ended. */
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

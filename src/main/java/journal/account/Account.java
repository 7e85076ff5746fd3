package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journal.setting.Role;

/**
 * A registered person: a username, the hash of a password, and roles. What the settings give it, it has for as long as they do: roles
 * beside its own, or the account itself.
 */
@Entity
@NamedQuery(name = "Account.named", query = "SELECT a FROM Account a WHERE a.usernameKey = :key")
@NamedQuery(name = "Account.listed", query = "SELECT a FROM Account a WHERE a.id IN :ids ORDER BY a.usernameKey")
@NamedQuery(name = "Account.withoutSkeleton",
        query = "SELECT a FROM Account a WHERE a.usernameSkeleton IS NULL AND a.id > :after ORDER BY a.id")
public class Account {
    /** The id of nobody: the account of the entries that stay when their authors have left. It has no name, and no path leads to it. */
    public static final long FORMER = -1;
    static final String NO_PASSWORD = ""; // the hash of an account without one, whose owner signs in with the provider

    /** What has made an account. */
    enum Origin {
        REGISTRATION, SETTING
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(nullable = false) private String username;
    @Column(name = "username_key", nullable = false) private String usernameKey;
    @Column(name = "username_skeleton") private String usernameSkeleton; // null where an older account looks the same
    @Column(name = "first_username") private String firstUsername; // null while it has had no other one
    @Column(name = "password_hash", nullable = false) private String passwordHash;
    @Column(nullable = false) private boolean closed; // nobody signs in until it has a new password
    @Embedded private Roles roles;
    @Embedded private Block block; // null where there is none
    @Embedded private Profile profile; // null where it is empty
    @Column(nullable = false) private boolean waiting; // then it is blocked, too
    @Embedded private Departure departure; // null where it stays
    @Enumerated(EnumType.STRING) @Column(nullable = false) private Origin origin = Origin.REGISTRATION;
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
        this.roles = new Roles(roles);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** A new account that a setting makes, and not a person. */
    static Account ofSetting(Username username, String passwordHash, Set<String> roles, Instant now) {
        var account = new Account(username, passwordHash, roles, now);
        account.origin = Origin.SETTING;
        return account;
    }

    /** From its addition on it is blocked until an administrator approves it. */
    void awaitApproval() {
        block = new Block(createdAt, "");
        waiting = true;
    }

    /** Lets its owner sign in for the first time. */
    public void approve() {
        block = null;
        waiting = false;
    }

    /** Whether it is blocked because no administrator has approved it yet. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether a setting has made it, and not a person. */
    public boolean isOfSetting() {
        return origin == Origin.SETTING;
    }

    /** From its addition on, nobody can register a name that looks the same. */
    void reserveSkeleton() {
        usernameSkeleton = Username.of(username).skeleton();
    }

    /** What its name looks like; empty where an older account looks the same. */
    Optional<String> skeleton() {
        return Optional.ofNullable(usernameSkeleton);
    }

    /** Gives it another name; its sessions go on. */
    void rename(Username name) {
        firstUsername = getFirstUsername();
        username = name.text();
        usernameKey = name.key();
        reserveSkeleton();
    }

    /** Whether this is its name, without regard to case. */
    public boolean isNamed(Username name) {
        return usernameKey.equals(name.key()) && !isFormer();
    }

    /** Whether it is nobody's: its entries are those of people who have left. */
    public boolean isFormer() {
        return id != null && id == FORMER;
    }

    /** Sets the hash of a new password; this ends the sessions of the account. */
    public void changePassword(String hash) {
        passwordHash = hash;
        closed = false;
        securityVersion++;
    }

    /** Ends its sessions, and lets nobody sign in until it has a new password. What it has written stays. */
    public void close() {
        if (isOpen()) {
            changePassword(NO_PASSWORD);
            closed = true;
        }
    }

    /** Whether its owner can sign in: with a password, or with the provider. */
    public boolean isOpen() {
        return !closed;
    }

    /** Whether there is a password with which its owner can sign in. */
    public boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    /** Whether its owner can sign in by a password that a person has chosen, and may choose another one. */
    public boolean hasPasswordOfPerson() {
        return isOpen() && !isOfSetting();
    }

    /** Gives it these roles of the settings, in place of those that they gave it before; where it may do other things now, its sessions end. */
    void takeFromSettings(Set<String> given) {
        Set<String> before = getRoles();
        roles = roles.givenBySettings(given);
        if (!getRoles().equals(before)) {
            securityVersion++;
        }
    }

    /** Gives it a role of its own, from its next request on. */
    public void give(String role) {
        roles = roles.with(role);
    }

    /** Takes a role of its own, and ends its sessions. */
    public void take(String role) {
        roles = roles.without(role);
        securityVersion++;
    }

    /** Blocks it and ends its sessions. What it has written stays. */
    public void block(String reason, Instant now) {
        block = new Block(now, reason);
        securityVersion++;
    }

    /** Lets its owner sign in again. */
    public void unblock() {
        block = null;
    }

    /**
     * Lets its owner leave, and ends its sessions.
     *
     * @param keeping whether its public entries stay, without its name
     */
    public void leave(Instant at, boolean keeping, Instant now) {
        departure = new Departure(at, keeping, now);
        securityVersion++;
    }

    /** Lets it stay after all. */
    public void comeBack() {
        departure = null;
    }

    /** Ends its sessions. */
    public void endSessions() {
        securityVersion++;
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

    /** Remembers the time zone of its last entry, by its IANA name. */
    public void stayIn(String zoneName) {
        zone = zoneName;
    }

    /** The IANA name of the time zone that it has chosen, or else that of its last entry; UTC where it has neither. */
    public String getZone() {
        return profile().zone().isEmpty() ? Optional.ofNullable(zone).orElse("UTC") : profile().zone();
    }

    /** Sets what its owner tells about it. */
    void introduce(Profile said) {
        profile = said;
    }

    /** What its owner tells about it. */
    public Profile profile() {
        return Optional.ofNullable(profile).orElse(Profile.NONE);
    }

    /** What its owner wants to be called; empty for the username. It is never shown where the username is not shown or a link away. */
    public String getDisplayName() {
        return profile().name();
    }

    /** What its owner wants to be called: the display name, or else the username. */
    public String getShownName() {
        return getDisplayName().isEmpty() ? username : getDisplayName();
    }

    public Long getId() {
        return id;
    }

    /** Its name without regard to case. */
    String key() {
        return usernameKey;
    }

    /** A number that each change of it increases. */
    public int getVersion() {
        return version;
    }

    /** What tells one state of it from another. */
    Object state() {
        return List.of(id, version);
    }

    public String getUsername() {
        return username;
    }

    /** The name that it had first, which stays. */
    public String getFirstUsername() {
        return Optional.ofNullable(firstUsername).orElse(username);
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Its roles, its own and those of the settings, {@link Role#MEMBER} included. */
    public Set<String> getRoles() {
        return roles.all();
    }

    /** What it has its roles from. */
    public Roles roles() {
        return roles;
    }

    /** Why it is blocked; empty where it is not. */
    public Optional<Block> block() {
        return Optional.ofNullable(block);
    }

    public boolean isBlocked() {
        return block != null;
    }

    /** When it is removed, where its owner leaves; empty where it stays. */
    public Optional<Departure> departure() {
        return Optional.ofNullable(departure);
    }

    public boolean isLeaving() {
        return departure != null;
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
        return createdAt.hashCode(); // which never changes
    }
}

package journal.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.account.Account;
import journal.web.Text;

/** A group of accounts that its owner chooses, for which entries can be written. The owner is a member. */
@Entity
@NamedQuery(name = "Circle.of", query = "SELECT m.circle FROM CircleMember m JOIN FETCH m.circle.owner WHERE m.member = :account"
        + " ORDER BY m.circle.id")
@NamedQuery(name = "Circle.owned", query = "SELECT COUNT(c) FROM Circle c WHERE c.owner = :account")
@NamedQuery(name = "Circle.withId", query = "SELECT c FROM Circle c JOIN FETCH c.owner WHERE c.id = :id")
public class Circle {
    /** What names a circle in security events. */
    static final String DETAIL = "circle";
    static final int NAME_MAX = 60; // code points

    private static final int KEY_MAX = 300;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "owner_id") private Account owner;
    @Column(nullable = false) private String name;
    @Column(name = "name_key", nullable = false) private String nameKey;
    @Column(name = "created_at", nullable = false) private Instant createdAt;

    protected Circle() {
    } // JPA

    /** A new circle of this owner. */
    Circle(Account owner, String name, Instant now) {
        this.owner = owner;
        this.name = Text.stripped(name);
        // databases differ about spaces at the end, which a character that folding drops may have hidden
        this.nameKey = Text.stripped(Text.beginning(Text.folded(this.name), KEY_MAX));
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public Long getId() {
        return id;
    }

    public Account getOwner() {
        return owner;
    }

    public String getName() {
        return name;
    }

    /** Whether this account is its owner. */
    public boolean isOwnedBy(Account account) {
        return owner.getId().equals(account.getId());
    }
}

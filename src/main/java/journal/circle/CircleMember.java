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
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.account.Account;

/** The membership of an account in a circle. */
@Entity
@Table(name = "circle_member")
@NamedQuery(name = "CircleMember.circles", query = "SELECT m.circle.id FROM CircleMember m WHERE m.member = :account ORDER BY m.circle.id")
@NamedQuery(name = "CircleMember.joined",
        query = "SELECT COUNT(m) FROM CircleMember m WHERE m.member.id = :account AND m.circle.owner.id <> :account")
@NamedQuery(name = "CircleMember.has", query = "SELECT COUNT(m) FROM CircleMember m WHERE m.circle.id = :circle AND m.member.id = :account")
@NamedQuery(name = "CircleMember.count", query = "SELECT COUNT(m) FROM CircleMember m WHERE m.circle.id = :circle")
@NamedQuery(name = "CircleMember.of", query = "SELECT m FROM CircleMember m JOIN FETCH m.member WHERE m.circle = :circle ORDER BY m.id")
@NamedQuery(name = "CircleMember.delete", query = "DELETE FROM CircleMember m WHERE m.circle.id = :circle AND m.member.id = :account")
public class CircleMember {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "circle_id") private Circle circle;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id") private Account member;
    @Column(name = "since", nullable = false) private Instant since;

    protected CircleMember() {
    } // JPA

    /** A new member of a circle. */
    CircleMember(Circle circle, Account member, Instant now) {
        this.circle = circle;
        this.member = member;
        this.since = now.truncatedTo(ChronoUnit.MICROS);
    }

    public Account getMember() {
        return member;
    }
}

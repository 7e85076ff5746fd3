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

/**
 * The invitation of an account to a circle: open until it is accepted, declined or taken back. A declined one stays, so that it is not
 * repeated at once.
 */
@Entity
@Table(name = "circle_invitation")
@NamedQuery(name = "Invitation.of", query = "SELECT i FROM Invitation i JOIN FETCH i.circle JOIN FETCH i.circle.owner"
        + " WHERE i.invited = :account AND i.declinedAt IS NULL ORDER BY i.id")
@NamedQuery(name = "Invitation.to",
        query = "SELECT i FROM Invitation i JOIN FETCH i.invited WHERE i.circle = :circle AND i.declinedAt IS NULL ORDER BY i.id")
@NamedQuery(name = "Invitation.count", query = "SELECT COUNT(i) FROM Invitation i WHERE i.circle = :circle AND i.declinedAt IS NULL")
@NamedQuery(name = "Invitation.find", query = "SELECT i FROM Invitation i WHERE i.circle = :circle AND i.invited = :account")
@NamedQuery(name = "Invitation.withId",
        query = "SELECT i FROM Invitation i JOIN FETCH i.circle JOIN FETCH i.circle.owner WHERE i.id = :id AND i.declinedAt IS NULL")
@NamedQuery(name = "Invitation.delete", query = "DELETE FROM Invitation i WHERE i.id = :id AND i.declinedAt IS NULL")
public class Invitation {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "circle_id") private Circle circle;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "account_id") private Account invited;
    @Column(name = "invited_at", nullable = false) private Instant invitedAt;
    @Column(name = "declined_at") private Instant declinedAt;

    protected Invitation() {
    } // JPA

    /** A new invitation. */
    Invitation(Circle circle, Account invited, Instant now) {
        this.circle = circle;
        this.invited = invited;
        this.invitedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Says no for the invited account. */
    void decline(Instant now) {
        declinedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Asks again. */
    void repeat(Instant now) {
        invitedAt = now.truncatedTo(ChronoUnit.MICROS);
        declinedAt = null;
    }

    /** Whether it waits for an answer. */
    boolean isOpen() {
        return declinedAt == null;
    }

    /** Whether it was declined at or after this moment. */
    boolean isDeclinedSince(Instant moment) {
        return declinedAt != null && !declinedAt.isBefore(moment);
    }

    public Long getId() {
        return id;
    }

    public Circle getCircle() {
        return circle;
    }

    public Account getInvited() {
        return invited;
    }

    /** Whether it is for this account. */
    boolean isFor(Account account) {
        return invited.getId().equals(account.getId());
    }
}

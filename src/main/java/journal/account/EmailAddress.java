package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.mail.Mailbox;

/** The e-mail address of an account, which its owner has confirmed. Nobody else sees it. */
@Entity
@Table(name = "account_email")
@NamedQuery(name = "EmailAddress.like", query = "SELECT e FROM EmailAddress e WHERE e.addressKey = :key")
public class EmailAddress {
    @Id @Column(name = "account_id") private Long accountId;
    @Column(nullable = false) private String address;
    @Column(name = "address_key", nullable = false) private String addressKey;
    @Column(name = "confirmed_at", nullable = false) private Instant confirmedAt;

    protected EmailAddress() {
    } // JPA

    EmailAddress(long accountId, Mailbox mailbox, Instant now) {
        this.accountId = accountId;
        change(mailbox, now);
    }

    /** Replaces it by another one. */
    void change(Mailbox mailbox, Instant now) {
        address = mailbox.typed();
        addressKey = mailbox.key();
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The id of the account that has it. */
    long accountId() {
        return accountId;
    }

    /** Whether it leads to the same mailbox. */
    boolean isLike(Mailbox mailbox) {
        return addressKey.equals(mailbox.key());
    }

    /** The address, for mails. */
    Mailbox mailbox() {
        return Mailbox.of(address).orElseThrow(); // it was one when it was confirmed
    }
}

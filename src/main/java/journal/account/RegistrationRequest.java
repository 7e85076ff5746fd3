package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import journal.mail.Mailbox;

/** The wish of somebody who has registered for the approval of an administrator. The account waits until then. */
@Entity
@Table(name = "registration_request")
@NamedQuery(name = "RegistrationRequest.listed",
        query = "SELECT r FROM RegistrationRequest r JOIN FETCH r.account WHERE r.accountId IN :ids ORDER BY r.accountId")
public class RegistrationRequest {
    @Id @Column(name = "account_id") private Long accountId;
    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", insertable = false, updatable = false) private Account account;
    @Column(nullable = false) private String address; // as it was typed; may be empty
    @Column(nullable = false) private String language;
    @Column(name = "requested_at", nullable = false) private Instant requestedAt;

    protected RegistrationRequest() {
    } // JPA

    RegistrationRequest(Account account, Optional<Mailbox> mailbox, String language, Instant now) {
        this.accountId = account.getId();
        this.address = mailbox.map(Mailbox::typed).orElse("");
        this.language = language;
        this.requestedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public Account getAccount() {
        return account;
    }

    /** The e-mail address, as it was typed; may be empty. */
    public String getAddress() {
        return address;
    }

    /** The same as an address of a mail. */
    Optional<Mailbox> mailbox() {
        return Mailbox.of(address);
    }

    /** The tag of the language in which it was made. */
    String language() {
        return language;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }
}

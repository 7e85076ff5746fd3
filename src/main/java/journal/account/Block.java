package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** That an account is blocked: its owner cannot sign in, its private feeds and its planned publications rest. */
@Embeddable
public class Block {
    @Column(name = "blocked_at") private Instant since;
    @Column(name = "blocked_because") private String reason;

    protected Block() {
    } // JPA

    Block(Instant now, String reason) {
        this.since = now.truncatedTo(ChronoUnit.MICROS);
        this.reason = reason;
    }

    public Instant getSince() {
        return since;
    }

    /** What the administrator typed, for the owner of the account. */
    public String getReason() {
        return reason;
    }
}

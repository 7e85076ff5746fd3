package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** That the owner of an account leaves: on which day it is removed, and what of it stays. Until then its private feeds and its planned publications rest. */
@Embeddable
public class Departure {
    /** So long before the end the owner is reminded. */
    public static final Duration NOTICE = Duration.ofDays(3);

    @Column(name = "leaves_at") private Instant at;
    @Column(name = "leaving_keeps") private Boolean keeping;
    @Column(name = "leaving_reminded") private Boolean reminded;

    protected Departure() {
    } // JPA

    Departure(Instant at, boolean keeping, Instant now) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.keeping = keeping;
        this.reminded = !at.isAfter(now.plus(NOTICE)); // so near that the first mail does
    }

    /** When the account is removed. */
    public Instant getAt() {
        return at;
    }

    /** Whether its public entries stay, without its name. */
    public boolean isKeeping() {
        return keeping;
    }

    /** Whether the time has come to remind its owner, who was not reminded yet. */
    public boolean isToBeTold(Instant now) {
        return !reminded && !now.isBefore(at.minus(NOTICE)) && now.isBefore(at);
    }

    /** Whether the account is to be removed. */
    public boolean isOver(Instant now) {
        return !now.isBefore(at);
    }

    /** Notes that its owner was reminded. */
    public void told() {
        reminded = true;
    }
}

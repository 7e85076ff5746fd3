package journal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import journal.web.HttpExchange;

/** Notes what happens to accounts in this request, with where it comes from: a row in the database, and a line in the log. */
@RequestScoped
public class SecurityLog {
    /** The most failures of a kind that are stored of an account in a day: tries of others do not fill the database. */
    static final int MOST_FAILURES = 50;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject SecurityEvents events;
    @Inject HttpExchange exchange;

    /** Notes what happened, in the transaction of what it tells. */
    @Transactional
    public void add(Happening happening) {
        events.add(happening, origin(), Instant.now());
    }

    /** Notes what failed: always in the log; in the database where it is about an account that has not had too many in a day. */
    @Transactional
    public void addFailure(Happening failure) {
        Instant now = Instant.now();
        if (failure.account().filter(account -> hasRoom(failure, account, now)).isPresent()) {
            events.add(failure, origin(), now);
        } else {
            EventLine.write(failure, origin());
        }
    }

    private boolean hasRoom(Happening failure, long account, Instant now) {
        return events.count(failure.kind(), account, now.minus(DAY), MOST_FAILURES) < MOST_FAILURES;
    }

    private Origin origin() {
        return Optional.ofNullable(exchange.request()).map(Origin::of).orElse(Origin.NONE);
    }
}

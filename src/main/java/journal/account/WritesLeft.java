package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import journal.limit.Left;
import journal.limit.TallyRepository;
import journal.setting.AccessSettings;

/** How often an account may still write in this minute ({@link WriteLimit}). */
@ApplicationScoped
public class WritesLeft {
    @Inject TallyRepository tallies;
    @Inject Counters counters;
    @Inject AccessSettings settings;

    /** What is left. */
    public Left of(Account account) {
        return tallies.left(counters.writes(account), Instant.now());
    }

    /** The writes that are allowed in a minute. */
    public int most() {
        return settings.writes();
    }
}

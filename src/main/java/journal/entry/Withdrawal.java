package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import journal.circle.CircleDissolved;

/** Entries for a circle that is no more are for their authors alone. */
@ApplicationScoped
public class Withdrawal {
    @Inject EntryRepository entries;

    void withdraw(@Observes CircleDissolved circle) {
        entries.withdraw(Audience.circle(circle.id()));
    }
}

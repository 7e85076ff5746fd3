package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import journal.circle.CircleDissolved;
import journal.circle.CircleRepository;

/** Entries for a circle that is no more are for their authors alone. */
@ApplicationScoped
public class Withdrawal {
    @Inject EntryRepository entries;
    @Inject CircleRepository circles;

    /**
     * Before an entry is stored, in the caller's transaction: its circle, if it is for one, is not dissolved until that ends; where it has
     * been dissolved since its author was asked, the entry is for its author alone.
     */
    void hold(Entry entry) {
        OptionalLong circle = Audience.circle(entry.getAudience());
        if (circle.isPresent() && !circles.lock(circle.getAsLong())) {
            entry.withdraw();
        }
    }

    void withdraw(@Observes CircleDissolved circle) {
        entries.withdraw(Audience.circle(circle.id()));
    }
}

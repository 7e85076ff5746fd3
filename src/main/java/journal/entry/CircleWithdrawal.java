package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import journal.circle.CircleDissolved;
import journal.circle.CircleRepository;

/** Makes the entries of a dissolved circle private. */
@ApplicationScoped
public class CircleWithdrawal {
    @Inject EntryRepository entries;
    @Inject CircleRepository circles;

    /**
     * Whether an audience is there when an entry for it is about to be stored: a circle may have been dissolved since the author was
     * asked. One that is there is not dissolved until the caller's transaction ends. It comes before the lock of an entry, as in
     * {@link journal.circle.Membership#dissolve}.
     */
    public boolean isThere(String audience) {
        OptionalLong circle = Audience.circle(audience);
        return circle.isEmpty() || circles.lock(circle.getAsLong());
    }

    void withdraw(@Observes CircleDissolved circle) {
        entries.withdraw(Audience.circle(circle.id()));
    }
}

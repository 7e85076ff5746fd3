package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import journal.account.ProfileChanged;

/** Has pages, and the search, follow what authors tell about themselves. */
@ApplicationScoped
public class Bylines {
    @Inject EntryRepository entries;

    void follow(@Observes ProfileChanged change) {
        if (change.named()) {
            entries.indexAllOf(change.account());
        }
        entries.renewPages();
    }
}

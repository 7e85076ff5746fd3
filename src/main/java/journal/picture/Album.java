package journal.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.entry.EntryPurged;
import journal.entry.EntrySaved;
import journal.trash.Purgeable;

/** Keeping pictures: with the draft that they came for, for as long as an entry has them. */
@ApplicationScoped
public class Album implements Purgeable {
    /** The most pictures of an author that no entry has. */
    static final int IDLE_MAX = 100;
    private static final int BATCH = 100; // pictures of a transaction

    @Inject PictureRepository pictures;
    @Inject AccountRepository accounts;

    /**
     * Stores pictures of an author; when this returns, they are in the database for good.
     *
     * @return their names, in their order; none and nothing is stored where there would be too many that no entry has
     */
    @Transactional
    public Optional<List<String>> add(Account owner, List<Developed> developed, Instant now) {
        accounts.lock(owner); // two forms that come at once are counted one after the other
        if (pictures.idle(owner) + developed.size() > IDLE_MAX) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (Developed one : developed) {
            var picture = new Picture(owner, one, now);
            pictures.add(picture);
            names.add(picture.getName());
        }
        return Optional.of(names);
    }

    /** Lets pictures go for good that nothing has. */
    @Override
    @Transactional
    public boolean empty(Instant before) {
        return pictures.removeIdleBefore(before, BATCH) == BATCH;
    }

    void show(@Observes EntrySaved saved) {
        if (saved.version() > 1 || !saved.pictures().isEmpty()) {
            pictures.show(saved);
        }
    }

    void release(@Observes EntryPurged purged) {
        pictures.release(purged.id());
    }
}

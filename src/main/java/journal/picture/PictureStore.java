package journal.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.entry.EntryPurged;
import journal.entry.EntrySaved;
import journal.trash.Purgeable;

/** Stores pictures, and removes those that no entry and no draft uses. */
@ApplicationScoped
public class PictureStore implements Purgeable {
    /** The most pictures of one author that no entry uses. */
    static final int IDLE_MAX = 100;
    private static final int BATCH = 100; // pictures a transaction

    @Inject PictureRepository pictures;
    @Inject AccountRepository accounts;

    /**
     * Stores pictures of an author, all or none, in one transaction.
     *
     * @return their names in order; empty if nothing is stored, because the author would have more than {@link #IDLE_MAX} unused pictures
     * @throws journal.quota.FullQuota where the owner has no room for all of them
     */
    @Transactional
    public Optional<List<String>> add(Account owner, List<ConvertedPicture> converted, Instant now) {
        accounts.lock(owner); // the limit holds for two forms that are sent at the same time
        if (pictures.idle(owner) + converted.size() > IDLE_MAX) {
            return Optional.empty();
        }
        List<Picture> added = converted.stream().map(one -> new Picture(owner, one, now)).toList();
        pictures.add(owner, added);
        return Optional.of(added.stream().map(Picture::getName).toList());
    }

    /** Deletes unused pictures, a bounded number of them. */
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

package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import journal.database.Sql;

/** Any entry of the journal. */
@ApplicationScoped
public class RandomEntry {
    private static final int TRIES = 5; // to find any entry
    private static final long REACH = 10_000; // ids that a try looks at

    @PersistenceContext EntityManager em;
    @Inject EntryRepository entries;
    @Inject EntryPages pages;

    /**
     * Any entry for one of these audiences: the first one from a random id on. Where most of a journal is not for them it looks at a
     * bounded number of entries only, and may then take the newest.
     */
    public Optional<Entry> any(RandomGenerator random, Set<String> audiences) {
        long highest = entries.highestId();
        for (int tries = 0; tries < TRIES && highest > 0; tries++) {
            Optional<Entry> found = from(1 + random.nextLong(highest), audiences).flatMap(entries::find);
            if (found.isPresent()) {
                return found;
            }
        }
        return pages.newest(audiences);
    }

    // Derby would sort a whole audience: by its primary key it stops at the first
    private Optional<Long> from(long id, Set<String> audiences) {
        return Sql.of("SELECT id FROM entry").constraint("entry_pk")
                .add("WHERE id >= ? AND id < ? AND deleted_at IS NULL AND audience IN ", id, id + REACH).in(audiences)
                .add(" ORDER BY id FETCH FIRST 1 ROWS ONLY").numbers(em).stream().findFirst();
    }
}

package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Takes back what an import has stored: its entries go to the trash, and what it has changed says again what it said before. */
@ApplicationScoped
public class Undoing {
    private static final int BATCH = 50; // entries in a transaction

    @Inject UndoStore store;
    @Inject ImportRepository imports;
    @Inject ImportSteps steps;

    void undo(Import job) {
        List<UndoStore.Change> some = store.some(job.getId(), BATCH);
        while (!some.isEmpty()) {
            store.undo(job, some, Instant.now());
            imports.renew(job.getId(), job.getDone(), Instant.now());
            some = store.some(job.getId(), BATCH);
        }
        steps.end(job, State.UNDONE);
    }
}

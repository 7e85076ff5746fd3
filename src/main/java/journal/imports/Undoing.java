package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.entry.EntryRepository;
import journal.entry.Rendering;
import journal.entry.VersionRepository;
import journal.markdown.Markdown;

/** Takes back what an import has stored: its entries go to the trash, and what it has changed says again what it said before. */
@ApplicationScoped
public class Undoing {
    private static final int BATCH = 50; // entries in a transaction

    @Inject UndoStore store;
    @Inject ImportedDrafts drafts;
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject Markdown markdown;
    @Inject ImportRepository imports;
    @Inject ImportSteps steps;

    void undo(Import job) {
        List<UndoStore.Change> some = store.some(job.getId(), BATCH);
        while (!some.isEmpty()) {
            store.undo(job, some.stream().map(this::prepared).toList(), Instant.now());
            imports.renew(job.getId(), job.getDone(), Instant.now());
            some = store.some(job.getId(), BATCH);
        }
        drafts.undo(job);
        steps.end(job, State.UNDONE);
    }

    private UndoStore.Undo prepared(UndoStore.Change change) {
        Optional<Rendering> old = change.before() == 0 ? Optional.empty()
                : entries.find(change.entry()).flatMap(entry -> versions.find(entry, change.before())
                        .map(version -> entry.rendering(version.content().readBy(entry.getAudience()), markdown)));
        return new UndoStore.Undo(change, old);
    }
}

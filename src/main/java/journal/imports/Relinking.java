package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.markdown.Markdown;

/** Leads the links between records to their entries, when all of them are stored: a link may lead to a later record. */
@ApplicationScoped
public class Relinking {
    private static final int BATCH = 100;

    @Inject ImportStore store;
    @Inject ImportRepository imports;
    @Inject EntryRepository entries;
    @Inject ImportedText texts;
    @Inject Markdown markdown;

    void relink(Import job) {
        List<Long> some = store.linking(job.getId(), 0, BATCH);
        while (!some.isEmpty()) {
            some.forEach(id -> entries.find(id).filter(entry -> !entry.isDeleted()).ifPresent(entry -> relink(entry, job)));
            imports.renew(job.getId(), job.getTotal(), Instant.now());
            some = store.linking(job.getId(), some.get(some.size() - 1), BATCH);
        }
    }

    private void relink(Entry entry, Import job) {
        String text = entry.getText();
        String linked = texts.relinked(text, job.account(), job.getFormat());
        if (!linked.equals(text)) {
            store.relink(entry, entry.rendering(entry.content().saying(linked), markdown));
        }
    }
}

package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import journal.account.AccountRepository;
import journal.database.Sql;
import journal.draft.Draft;
import journal.draft.DraftRepository;
import journal.draft.Drafting;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.EntryRepository;
import journal.source.SourceDraft;
import journal.source.SourceEntry;
import journal.source.SourceFiles;
import journal.source.SourcePicture;
import journal.source.SourceText;
import journal.web.FormBean;

/** Stores the drafts of a journal's export, and removes them when the import is undone. */
@ApplicationScoped
public class ImportedDrafts {
    private static final String NAMED = "draft "; // no entry has an id like that

    @PersistenceContext EntityManager em;
    @Inject AccountRepository accounts;
    @Inject DraftRepository drafts;
    @Inject Drafting drafting;
    @Inject EntryRepository entries;
    @Inject Origins origins;
    @Inject ImportedText texts;
    @Inject ImportedReaders readers;

    /** Whether a draft was imported before, and then published or deleted or not. */
    boolean isKnown(SourceDraft draft, Import job) {
        return origins.find(job.account(), job.getFormat(), NAMED + draft.key()).isPresent();
    }

    /** The draft that a record becomes. */
    Draft of(SourceDraft record, Import job, SourceFiles files, Function<SourcePicture, Optional<String>> pictures) {
        var said = new SourceEntry(record.key(), record.place()).saying(record.text());
        record.pictures().forEach(picture -> said.showing(picture.reference(), picture.file()));
        String text = texts.of(said, job, files, pictures).text();
        Map<String, String> fields = new HashMap<>(Map.of("key", key(record, job), "base", String.valueOf(record.base()), "title",
                record.title(), "text", text, "language", record.language(), "tags", record.tags(), "date", record.date(), "zone",
                record.zone(), "publish", record.publish()));
        fields.put("format", record.text().kind() == SourceText.Kind.PLAIN ? Content.PLAIN : Content.MARKDOWN);
        fields.put("visibility", record.readers().map(exact -> readers.visibility(exact, job)).orElse(""));
        var form = FormBean.of(EntryForm.class,
                fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
        Draft draft = new Draft(job.account(), form, record.savedAt()).savedTimes(record.saves());
        return record.publishAt().filter(moment -> job.isPublicly() && moment.isAfter(Instant.now())).map(draft::dueAt).orElse(draft);
    }

    // a key that another draft of the account has is another one's
    private String key(SourceDraft record, Import job) {
        boolean isFree = record.key().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                && drafts.keyed(job.account(), record.key()).isEmpty() && entries.submitted(job.account(), record.key()).isEmpty();
        return isFree ? record.key() : UUID.randomUUID().toString();
    }

    /**
     * Stores a draft, and notes it.
     *
     * @throws journal.quota.FullQuota where the account has no room for it
     */
    @Transactional
    public void add(SourceDraft record, Draft draft, Import job) {
        accounts.lock(job.account());
        Optional<Entry> changed =
                origins.find(job.account(), job.getFormat(), record.entry()).flatMap(origin -> entries.find(origin.entry()));
        changed.filter(entry -> !entry.isDeleted()).ifPresent(draft::of);
        drafts.add(draft);
        origins.keep(job.account(), job.getFormat(), new SourceEntry(NAMED + record.key(), record.place()), 0, "");
        Sql.of("INSERT INTO import_draft (import_id, draft_key, digest) VALUES (?, ?, ?)", job.getId(), draft.getKey(),
                Origins.digest(job.getFormat(), NAMED + record.key())).execute(em);
    }

    /** Removes the drafts that an import has stored, but for those that were published meanwhile. */
    @Transactional
    public void undo(Import job) {
        for (Object[] row : Sql.of("SELECT draft_key, digest FROM import_draft WHERE import_id = ?", job.getId()).rows(em)) {
            drafting.remove(job.account(), row[0].toString());
            origins.forget(job.account(), row[1].toString());
        }
        Sql.of("DELETE FROM import_draft WHERE import_id = ?", job.getId()).execute(em);
    }
}

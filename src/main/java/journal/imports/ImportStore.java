package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.database.Sql;
import journal.entry.CircleWithdrawal;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.EntrySaved;
import journal.entry.Rendering;
import journal.entry.VersionRepository;
import journal.imports.Preparation.Prepared;
import journal.source.Access;

/** Stores what records have become, and notes what was done, so that it can be undone. */
@ApplicationScoped
public class ImportStore {
    @PersistenceContext EntityManager em;
    @Inject AccountRepository accounts;
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject ImportRepository imports;
    @Inject ReportRepository reports;
    @Inject Origins origins;
    @Inject CircleWithdrawal withdrawal;
    @Inject Event<EntrySaved> saved;

    /**
     * Stores some records, with the report on them, and how far the import is.
     *
     * @param done how many records were read
     * @throws journal.quota.FullQuota where the account has no room for all of them: none is stored
     */
    @Transactional
    public void add(Import job, List<Prepared> batch, Report report, long done, Instant now) {
        accounts.lock(job.account());
        for (Prepared one : batch) {
            one.added().ifPresent(entry -> add(job, one, entry, now));
            one.changed().ifPresent(next -> change(job, one, next, now));
            report.count(one.kind());
        }
        reports.add(job.getId(), ReportRepository.Run.WORK, report);
        imports.lock(job.getId()).advance(done, now.plus(ImportRepository.LEASE));
        em.flush();
        em.clear(); // a hundred thousand entries have no room in memory
    }

    private void add(Import job, Prepared one, Entry entry, Instant now) {
        Entry stored = entries.add(entry);
        saved.fire(EntrySaved.of(stored));
        for (Preparation.Step step : one.steps()) {
            if (step.isVersion()) {
                stored.change(step.said());
                versions.add(stored, job.account(), step.savedAt());
            } else {
                stored.relink(step.said());
            }
            saved.fire(EntrySaved.of(stored)); // the pictures of each version stay
        }
        if (!withdrawal.isOpen(stored.getAudience(), job.account())) {
            stored.withdraw();
        }
        if (one.record().access() == Access.TRASHED) {
            stored.delete(one.record().deletedAt().orElse(now));
        }
        if (!one.steps().isEmpty() || stored.isDeleted()) {
            entries.index(stored);
        }
        note(job, one, stored, 0);
    }

    private void change(Import job, Prepared one, Rendering next, Instant now) {
        Entry entry = entries.lock(one.id());
        int before = entry.getVersion();
        entry.change(next);
        versions.add(entry, job.account(), now);
        entries.index(entry);
        saved.fire(EntrySaved.of(entry));
        note(job, one, entry, before);
    }

    private void note(Import job, Prepared one, Entry entry, int before) {
        Account account = job.account();
        origins.keep(account, job.getFormat(), one.record(), entry.getId(), one.fingerprint());
        Sql.of("INSERT INTO import_change (import_id, entry_id, version_before, version_after, links) VALUES (?, ?, ?, ?, ?)", job.getId(),
                entry.getId(), before, entry.getVersion(), one.links()).execute(em);
    }

    /** The entries of an import with links that may lead to other ones, after this id: at most so many, in the order of their ids. */
    @Transactional
    public List<Long> linking(long job, long after, int most) {
        return Sql.of("SELECT entry_id FROM import_change WHERE import_id = ? AND links = TRUE AND entry_id > ? ORDER BY entry_id"
                + " FETCH FIRST " + most + " ROWS ONLY", job, after).numbers(em);
    }

    /** Lets the version of an entry that an import has made say the same with other links; one that its author has changed stays. */
    @Transactional
    public void relink(Entry known, Rendering same) {
        accounts.lock(known.getAuthor());
        Entry entry = entries.lock(known.getId());
        if (entry.getVersion() == known.getVersion()) {
            long bytes = entry.bytes();
            entry.relink(same);
            versions.relink(entry, bytes);
            entries.index(entry);
            saved.fire(EntrySaved.of(entry));
        }
    }
}

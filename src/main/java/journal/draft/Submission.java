package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import journal.account.Account;
import journal.database.Clash;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.EntryRepository;

/** An author sends a form that {@link journal.entry.EntryRules} allows, to publish an entry at once or at the time that it names. */
@ApplicationScoped
public class Submission {
    /** What came of it. */
    public enum Outcome {
        /** The entry is in the journal. */
        PUBLISHED,
        /** The draft will be published by itself. */
        SCHEDULED,
        /** The same was sent before with the same form, and is in the journal once. */
        SENT_BEFORE,
        /** An entry of other words was sent before with the same form. */
        KEY_TAKEN,
        /** The entry that was sent before with the same form is in the trash. */
        KEY_IN_TRASH,
        /** An administrator has removed the entry that was sent before with the same form. */
        KEY_REMOVED
    }

    @Inject EntryRepository entries;
    @Inject Publication publication;
    @Inject Drafting drafting;

    /** Publishes what the form says, or plans to; changes nothing where its key is taken. */
    public Outcome submit(EntryForm form, Account author, Instant now) {
        Entry entry = entry(form, author, now);
        Optional<Instant> later = form.getFields().publishAt();
        Optional<Entry> before = entries.submitted(author, form.getKey());
        if (before.isEmpty() && later.isPresent()) {
            drafting.save(new Draft(author, form, now).dueAt(later.get()), form.getSaves());
            return Outcome.SCHEDULED;
        }
        Optional<Entry> first = before.isPresent() ? before : publish(entry, form, now);
        return first.map(sent -> again(sent, entry, later.isPresent())).orElse(Outcome.PUBLISHED);
    }

    /** The entry that the author would publish with the form. */
    public Entry entry(EntryForm form, Account author, Instant now) {
        return new Entry(author, new Content(form.getFields(), author), UUID.fromString(form.getKey()), now);
    }

    // nothing, or the entry that came first with this form
    private Optional<Entry> publish(Entry entry, EntryForm form, Instant now) {
        Account author = entry.getAuthor();
        try {
            publication.publish(entry, new Draft(author, form, now), form.getSaves());
            return Optional.empty();
        } catch (PersistenceException failure) {
            // The unique index decides, not the query before it: a form may arrive twice at the same moment.
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return Optional.of(entries.submitted(author, form.getKey()).orElseThrow(() -> failure));
        }
    }

    private static Outcome again(Entry before, Entry entry, boolean isLater) {
        if (before.isDeleted()) {
            return before.isRemoved() ? Outcome.KEY_REMOVED : Outcome.KEY_IN_TRASH;
        }
        return !isLater && entry.content().saysTheSameAs(before.content()) ? Outcome.SENT_BEFORE : Outcome.KEY_TAKEN;
    }
}

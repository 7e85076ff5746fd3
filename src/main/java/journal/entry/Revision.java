package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.markdown.Markdown;

/** An entry says something else from now on; what it said is kept as its version before. */
@ApplicationScoped
public class Revision {
    @Inject EntryRepository entries;
    @Inject Drafting drafting;
    @Inject AccountRepository accounts;
    @Inject Withdrawal withdrawal;
    @Inject Markdown markdown;
    @Inject Event<EntrySaved> saved;

    /**
     * Saves the next version of an entry, in place of its draft; where it says that already, nothing changes.
     *
     * @param base the number of the version that the author began with
     * @param draft what the author keeps of it, and how often that had been saved at the beginning
     * @return the entry as it is now, and nothing is saved, where another version was saved after that one; else nothing
     */
    @Transactional
    public Optional<Entry> revise(long id, int base, Content content, Draft draft, int seen, Instant now) {
        accounts.lock(draft.author());
        Content said = withdrawal.isThere(content.audience()) ? content : content.readBy(Audience.only(draft.author()));
        Entry entry = entries.locked(id); // two may save at the same moment
        if (entry.content().saysTheSameAs(said)) {
            drafting.finish(draft, seen);
            return Optional.empty(); // sent twice
        }
        if (entry.getRevision() != base) {
            return Optional.of(entry);
        }
        save(entry, said, draft.author(), now);
        drafting.finish(draft, seen);
        return Optional.empty();
    }

    /** Makes what an entry said in an old version its next one. */
    @Transactional
    public void restore(EntryVersion old, long id, Account author, Instant now) {
        Entry entry = entries.locked(id);
        Content restored = old.content().readBy(entry.getAudience()); // who may read it is said for today
        if (!entry.content().saysTheSameAs(restored)) {
            save(entry, restored, author, now);
        }
    }

    private void save(Entry entry, Content content, Account author, Instant now) {
        entry.revise(content);
        entry.render(markdown);
        entries.add(new EntryVersion(entry, author, now));
        entries.index(entry);
        saved.fire(EntrySaved.of(entry));
    }
}

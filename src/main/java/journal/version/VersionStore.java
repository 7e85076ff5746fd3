package journal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.draft.Draft;
import journal.draft.Drafting;
import journal.entry.Audience;
import journal.entry.CircleWithdrawal;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.EntrySaved;
import journal.entry.Rendering;
import journal.entry.VersionRepository;

/** Stores the next versions of entries, each in one transaction, with HTML that is made before. */
@ApplicationScoped
public class VersionStore {
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject Drafting drafting;
    @Inject AccountRepository accounts;
    @Inject CircleWithdrawal withdrawal;
    @Inject Event<EntrySaved> saved;

    /**
     * Stores the next version of an entry, in place of its draft; where the entry says that already, nothing changes.
     *
     * @param draft the draft of the change, which tells the version that the author began with
     * @param saves how often the draft had been saved when the author began with this
     * @return the entry as it is now, where another version was saved meanwhile and nothing is stored; else nothing
     */
    @Transactional
    public Optional<Entry> add(long id, Rendering next, Draft draft, int saves, Instant now) {
        accounts.lock(draft.author());
        Rendering said = withdrawal.isOpen(next.content().audience(), draft.author()) ? next : next.readBy(Audience.only(draft.author()));
        Entry entry = entries.lock(id); // two may save at the same moment
        boolean isSent = entry.content().saysTheSameAs(said.content()); // twice
        if (!isSent && entry.getVersion() != draft.base()) {
            return Optional.of(entry);
        }
        if (!isSent) {
            add(entry, said, draft.author(), now);
        }
        drafting.finish(draft, saves);
        return Optional.empty();
    }

    /**
     * Stores what an entry said in an old version as its next one. The readers stay, or it is for its author alone: who was put out of a circle
     * in this moment writes no more for it.
     */
    @Transactional
    public void addAgain(long id, Rendering old, Account author, Instant now) {
        boolean isOpen = withdrawal.isOpen(id, author);
        Entry entry = entries.lock(id);
        Rendering restored = old.readBy(isOpen ? entry.getAudience() : Audience.only(author)); // readers are no part of a version
        if (!entry.content().saysTheSameAs(restored.content())) {
            add(entry, restored, author, now);
        }
    }

    private void add(Entry entry, Rendering next, Account author, Instant now) {
        entry.change(next);
        versions.add(entry, author, now);
        entries.index(entry);
        saved.fire(EntrySaved.of(entry));
    }
}

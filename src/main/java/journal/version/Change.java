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
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.EntrySaved;
import journal.entry.EntryVersion;
import journal.entry.VersionRepository;
import journal.markdown.Markdown;

/** A change to an entry: it says something else from now on, as its next version, and what it said stays as the version before. */
@ApplicationScoped
public class Change {
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject Drafting drafting;
    @Inject AccountRepository accounts;
    @Inject CircleWithdrawal withdrawal;
    @Inject Markdown markdown;
    @Inject Event<EntrySaved> saved;

    /**
     * Saves the next version of an entry, in place of its draft; where it says that already, nothing changes.
     *
     * @param draft the draft of the change, which tells the version that the author began with
     * @param saves how often the draft had been saved when the author began with this
     * @return the entry as it is now, where another version was saved meanwhile and nothing is saved; else nothing
     * @throws journal.quota.FullQuota where its author has no room for another version
     */
    @Transactional
    public Optional<Entry> save(long id, Content content, Draft draft, int saves, Instant now) {
        accounts.lock(draft.author());
        Content said = withdrawal.isThere(content.audience()) ? content : content.readBy(Audience.only(draft.author()));
        Entry entry = entries.lock(id); // two may save at the same moment
        boolean isSent = entry.content().saysTheSameAs(said); // twice
        if (!isSent && entry.getVersion() != draft.base()) {
            return Optional.of(entry);
        }
        if (!isSent) {
            save(entry, said, draft.author(), now);
        }
        drafting.finish(draft, saves);
        return Optional.empty();
    }

    /**
     * Makes what an entry said in an old version its next one.
     *
     * @throws journal.quota.FullQuota where its author has no room for another version
     */
    @Transactional
    public void restore(EntryVersion old, long id, Account author, Instant now) {
        accounts.lock(author);
        Entry entry = entries.lock(id);
        Content restored = old.content().readBy(entry.getAudience()); // a restored version does not change the readers
        if (!entry.content().saysTheSameAs(restored)) {
            save(entry, restored, author, now);
        }
    }

    private void save(Entry entry, Content content, Account author, Instant now) {
        entry.change(content);
        entry.render(markdown);
        versions.add(entry, author, now);
        entries.index(entry);
        saved.fire(EntrySaved.of(entry));
    }
}

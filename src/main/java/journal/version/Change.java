package journal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.draft.Draft;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryVersion;
import journal.markdown.Markdown;

/** A change to an entry: it says something else from now on, as its next version, and what it said stays as the version before. */
@ApplicationScoped
public class Change {
    @Inject VersionStore store;
    @Inject Markdown markdown;

    /**
     * Saves the next version of an entry, in place of its draft; where it says that already, nothing changes.
     *
     * @param draft the draft of the change, which tells the version that the author began with
     * @param saves how often the draft had been saved when the author began with this
     * @return the entry as it is now, where another version was saved meanwhile and nothing is saved; else nothing
     * @throws journal.quota.FullQuota where its author has no room for another version
     */
    public Optional<Entry> save(Entry entry, Content content, Draft draft, int saves, Instant now) {
        return store.add(entry.getId(), entry.rendering(content, markdown), draft, saves, now);
    }

    /**
     * Makes what an entry said in an old version its next one.
     *
     * @throws journal.quota.FullQuota where its author has no room for another version
     */
    public void restore(EntryVersion old, Entry entry, Account author, Instant now) {
        store.addAgain(entry.getId(), entry.rendering(old.content(), markdown), author, now);
    }
}

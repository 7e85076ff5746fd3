package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import journal.account.AccountRepository;
import journal.markdown.Markdown;

/** An entry becomes part of the journal. */
@ApplicationScoped
public class Publication {
    @Inject EntryRepository entries;
    @Inject Drafting drafting;
    @Inject AccountRepository accounts;
    @Inject Markdown markdown;
    @Inject Event<EntrySaved> saved;

    /**
     * Stores an entry; when this returns, it is in the database for good.
     *
     * @return what is stored, with its number
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional
    public Entry publish(Entry entry) {
        entry.render(markdown);
        Entry stored = entries.add(entry);
        saved.fire(EntrySaved.of(stored));
        accounts.find(entry.getAuthor().getId()).ifPresent(author -> author.stayIn(entry.getDatedAt().getZone().getId()));
        return stored;
    }

    /**
     * Stores an entry, in place of its draft.
     *
     * @param seen how often the draft had been saved when its author began with this
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional
    public void publish(Entry entry, Draft draft, int seen) {
        accounts.lock(entry.getAuthor()); // first: to add an entry shares this lock, and two who share it could not get it alone
        publish(entry);
        drafting.finish(draft, seen);
    }
}

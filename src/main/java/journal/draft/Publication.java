package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import journal.entry.Content;
import journal.entry.Entry;
import journal.markdown.Markdown;

/** An entry becomes part of the journal. */
@ApplicationScoped
public class Publication {
    @Inject EntryStore store;
    @Inject DraftRepository drafts;
    @Inject Markdown markdown;

    /**
     * Stores an entry; when this returns, it is in the database for good.
     *
     * @return what is stored, with its id
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    public Entry publish(Entry entry) {
        return store.add(entry.render(markdown));
    }

    /**
     * Stores an entry, in place of its draft.
     *
     * @param saves how often the draft had been saved when its author began with this
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    public void publish(Entry entry, Draft draft, int saves) {
        store.add(entry.render(markdown), draft, saves);
    }

    /**
     * Stores the entry of a draft whose time has come, in place of the draft: once, since a second call finds no draft. A draft
     * that the rules no longer allow, or whose author may no longer write, stays a draft.
     */
    public void publishDue(Draft due, Instant now) {
        var content = new Content(due.fields().due(), due.author());
        store.addDue(new Entry(due.author(), content, UUID.fromString(due.getKey()), now).render(markdown), due, now);
    }

    /** Lets a draft that cannot be published wait for its author. */
    @Transactional
    public void postpone(Draft due) {
        drafts.keyed(due.author(), due.getKey()).ifPresent(Draft::stay);
    }
}

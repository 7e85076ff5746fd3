package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.circle.CircleRepository;
import journal.markdown.Markdown;
import journal.setting.Role;

/** An entry becomes part of the journal. */
@ApplicationScoped
public class Publication {
    @Inject EntryRepository entries;
    @Inject Drafting drafting;
    @Inject AccountRepository accounts;
    @Inject DraftRepository drafts;
    @Inject CircleRepository circles;
    @Inject Withdrawal withdrawal;
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
        if (!withdrawal.isThere(entry.getAudience())) {
            entry.withdraw();
        }
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
        accounts.lock(entry.getAuthor());
        publish(entry);
        drafting.finish(draft, seen);
    }

    /**
     * Stores the entry of a draft whose time has come, in place of the draft: once, since who comes second finds none. A draft whose author
     * may not write any more, or not for these readers, stays one.
     */
    @Transactional
    public void publishDue(Draft due, Instant now) {
        accounts.lock(due.author());
        Optional<Draft> draft = drafts.keyed(due.author(), due.getKey()).filter(kept -> kept.isDue(now));
        if (draft.isEmpty()) {
            return;
        }
        Account author = accounts.find(due.author().getId()).orElseThrow();
        Entry entry = new EntryForm(draft.get()).dueBy(author, now);
        if (author.has(Role.AUTHOR) && Audience.of(author, circles.numbers(author)).contains(entry.getAudience())) {
            publish(entry);
            drafts.remove(draft.get());
        } else {
            draft.get().stay();
        }
    }

    /** Lets a draft wait for its author that cannot be published. */
    @Transactional
    public void postpone(Draft due) {
        drafts.keyed(due.author(), due.getKey()).ifPresent(Draft::stay);
    }
}

package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.entry.CircleWithdrawal;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryRepository;
import journal.entry.EntryRules;
import journal.entry.EntrySaved;
import journal.markdown.Markdown;
import journal.setting.Role;
import journal.web.Errors;

/** An entry becomes part of the journal. */
@ApplicationScoped
public class Publication {
    @Inject EntryRepository entries;
    @Inject EntryRules rules;
    @Inject Drafting drafting;
    @Inject AccountRepository accounts;
    @Inject DraftRepository drafts;
    @Inject CircleWithdrawal withdrawal;
    @Inject Markdown markdown;
    @Inject Event<EntrySaved> saved;

    /**
     * Stores an entry; when this returns, it is in the database for good.
     *
     * @return what is stored, with its id
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional
    public Entry publish(Entry entry) {
        if (!withdrawal.isOpen(entry.getAudience(), entry.getAuthor())) {
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
     * @param saves how often the draft had been saved when its author began with this
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional
    public void publish(Entry entry, Draft draft, int saves) {
        accounts.lock(entry.getAuthor());
        publish(entry);
        drafting.finish(draft, saves);
    }

    /**
     * Stores the entry of a draft whose time has come, in place of the draft: once, since a second call finds no draft. A draft
     * that the rules no longer allow, or whose author may no longer write, stays a draft.
     */
    @Transactional
    public void publishDue(Draft due, Instant now) {
        accounts.lock(due.author());
        Optional<Draft> draft = drafts.keyed(due.author(), due.getKey()).filter(kept -> kept.isDue(now));
        if (draft.isEmpty()) {
            return;
        }
        Account author = accounts.find(due.author().getId()).orElseThrow();
        EntryFields fields = draft.get().fields().due();
        var errors = new Errors();
        rules.check(fields, author, now, errors);
        if (author.has(Role.AUTHOR) && errors.none()) {
            publish(new Entry(author, new Content(fields, author), UUID.fromString(due.getKey()), now));
            drafts.remove(draft.get());
        } else {
            draft.get().stay();
        }
    }

    /** Lets a draft that cannot be published wait for its author. */
    @Transactional
    public void postpone(Draft due) {
        drafts.keyed(due.author(), due.getKey()).ifPresent(Draft::stay);
    }
}

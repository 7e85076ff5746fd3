package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.entry.CircleWithdrawal;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.EntryRules;
import journal.entry.EntrySaved;
import journal.setting.Role;
import journal.web.Errors;

/** Stores the entries that are published, each in one transaction, with HTML that is made before. */
@ApplicationScoped
public class EntryStore {
    @Inject EntryRepository entries;
    @Inject EntryRules rules;
    @Inject Drafting drafting;
    @Inject AccountRepository accounts;
    @Inject DraftRepository drafts;
    @Inject CircleWithdrawal withdrawal;
    @Inject Event<EntrySaved> saved;

    /**
     * Stores an entry; when this returns, it is in the database for good.
     *
     * @return what is stored, with its id
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional
    public Entry add(Entry entry) {
        if (!withdrawal.isOpen(entry.getAudience(), entry.getAuthor())) {
            entry.withdraw();
        }
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
    public void add(Entry entry, Draft draft, int saves) {
        accounts.lock(entry.getAuthor());
        add(entry);
        drafting.finish(draft, saves);
    }

    /**
     * Stores the entry that was made of a draft whose time has come, in place of the draft: once, since a second call finds no draft. A draft
     * that the rules no longer allow, or whose author may no longer write, stays a draft. One that was saved meanwhile waits for the next look.
     */
    @Transactional
    public void addDue(Entry entry, Draft due, Instant now) {
        accounts.lock(due.author());
        Optional<Draft> draft = drafts.keyed(due.author(), due.getKey()).filter(kept -> kept.isDue(now) && kept.isLike(due));
        if (draft.isEmpty()) {
            return;
        }
        Account author = accounts.find(due.author().getId()).orElseThrow();
        if (author.isBlocked() || author.isLeaving()) { // since the look: it waits
            return;
        }
        var errors = new Errors();
        rules.check(due.fields().due(), author, now, errors);
        if (author.has(Role.AUTHOR) && errors.none()) {
            add(entry);
            drafts.remove(draft.get());
        } else {
            draft.get().stay();
        }
    }
}

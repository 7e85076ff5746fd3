package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.entry.EntryRepository;

/** Keeping what an author has typed, until it is published. What an author does to drafts happens one after another. */
@ApplicationScoped
public class Drafting {
    @Inject DraftRepository drafts;
    @Inject EntryRepository entries;
    @Inject AccountRepository accounts;

    /**
     * Keeps what was typed, in place of what was kept with the same form before, and for the time at which that is to be published.
     *
     * @param saves how often the draft had been saved when its author began with this
     * @return the draft; one with a key of its own where another one was saved meanwhile, or an entry published, which stay as they are
     * @throws journal.quota.FullQuota where its author has no room for it; one that was kept stays as it is
     */
    @Transactional
    public Draft save(Draft typed, int saves) {
        accounts.lock(typed.author());
        Optional<Draft> kept = drafts.keyed(typed.author(), typed.getKey());
        if (kept.isPresent() && kept.get().isLike(typed)) {
            return kept.get(); // sent twice
        }
        if (kept.isPresent() && kept.get().getSaves() == saves) {
            drafts.change(kept.get(), typed);
            return kept.get();
        }
        if (kept.isPresent() || entries.submitted(typed.author(), typed.getKey()).isPresent()) {
            typed.renewKey();
        }
        return drafts.add(typed);
    }

    /** Removes a draft. */
    @Transactional
    public void remove(Account author, String key) {
        accounts.lock(author);
        drafts.keyed(author, key).ifPresent(drafts::remove);
    }

    /**
     * Takes a draft away whose words are in the journal from this transaction on; one that was saved meanwhile, with other words, stays.
     *
     * @param saves how often the draft had been saved when its author began with this
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish(Draft published, int saves) {
        drafts.keyed(published.author(), published.getKey()).ifPresent(kept -> {
            if (kept.getSaves() <= saves || kept.saysTheSameAs(published)) {
                drafts.remove(kept);
            } else {
                kept.renewKey(); // the entry has that key now
            }
        });
    }
}

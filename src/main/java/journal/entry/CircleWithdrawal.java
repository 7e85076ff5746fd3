package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import java.util.OptionalLong;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.circle.CircleDissolved;
import journal.circle.CircleRepository;

/** Keeps entries from circles that are dissolved, or that their authors do not belong to any more: they are for their authors alone. */
@ApplicationScoped
public class CircleWithdrawal {
    @Inject EntryRepository entries;
    @Inject CircleRepository circles;
    @Inject AccountRepository accounts;

    /**
     * Whether an entry of this author may be stored for an audience. Since the author was asked, a circle may have been dissolved, or the
     * author put out of it. Where the answer is yes, neither happens until the caller's transaction ends. It comes before the lock of an
     * entry, as in {@link journal.circle.Membership#dissolve}.
     */
    public boolean isOpen(String audience, Account author) {
        OptionalLong circle = Audience.circle(audience);
        return circle.isEmpty() || circles.lock(circle.getAsLong()) && circles.has(circle.getAsLong(), author);
    }

    /** The same for the audience that an entry has. Its author is locked before, and cannot choose other readers meanwhile. */
    public boolean isOpen(long entry, Account author) {
        accounts.lock(author);
        return isOpen(entries.find(entry).orElseThrow(EntityNotFoundException::new).getAudience(), author);
    }

    void withdraw(@Observes CircleDissolved circle) {
        entries.withdraw(Audience.circle(circle.id()));
    }
}

package journal.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.Stream;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.Departure;

/**
 * The end of an account. It is removed in steps, each a transaction of a bounded size. A step looks for what is left, so any node goes on
 * where another one has stopped.
 */
@ApplicationScoped
public class Removal {
    @Inject AccountRepository accounts;
    @Inject LeftEntries entries;
    @Inject LeftCircles circles;
    @Inject LeftRows rows;

    /**
     * Removes some more of an account whose day has come, in a transaction of its own. With the first step nobody signs in any more, or comes back.
     *
     * @return whether there is more
     */
    @Transactional
    public boolean step(long id, Instant now) {
        accounts.lockAll(Stream.of(Account.FORMER)); // what stays becomes nobody's, and no other node does the same
        if (accounts.find(id).isEmpty()) { // another node was faster
            return false;
        }
        accounts.lockAll(Stream.of(id));
        Account account = accounts.refreshed(id);
        boolean isOver = account.departure().filter(departure -> departure.isOver(now)).isPresent();
        if (isOver) {
            account.close();
        }
        return isOver && remove(account, now);
    }

    private boolean remove(Account account, Instant now) {
        boolean keeping = account.departure().filter(Departure::isKeeping).isPresent();
        boolean more = rows.removeDrafts(account) || keeping && entries.giveAway(account) || entries.remove(account)
                || entries.forgetRemover(account) || rows.removePictures(account) || rows.removeExports(account)
                || circles.dissolve(account)
                || rows.removeInvitations(account) || rows.removeEvents(account);
        if (!more) {
            rows.finish(account, now);
        }
        return more;
    }
}

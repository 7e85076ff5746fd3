package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import journal.account.Attempt.Result;
import journal.database.Clash;
import journal.limit.Counter;
import journal.web.RetryAfter;

/** A change of the username by its owner: three times in thirty days. An account that a setting knows by its name keeps it. */
@RequestScoped
public class UsernameChange {
    @Inject Administrators administrators;
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject UsernameStore store;

    /** Whether a setting gives the account something for its name: itself, or a role, which another one would get or nobody would have. */
    boolean isBound(Account account) {
        return account.isOfSetting() || account.roles().areOfSettings() || administrators.include(Username.of(account.getUsername()));
    }

    /** Changes the name; refused where somebody else has taken it meanwhile. A change that was refused is not counted. */
    Attempt attempt(Account account, Username name) {
        Counter counter = counters.usernames(account);
        Optional<RetryAfter> wait = attempts.count(List.of(counter));
        if (wait.isPresent()) {
            return Attempt.early(wait.get());
        }
        boolean done = change(account, name);
        if (!done) {
            attempts.takeBack(counter);
        }
        return new Attempt(done ? Result.DONE : Result.REFUSED, new RetryAfter(0));
    }

    private boolean change(Account account, Username name) {
        try {
            return store.replace(account, name);
        } catch (PersistenceException failure) {
            // The unique index decides, not the query before it: two people may pick the same name at the same moment.
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return false;
        }
    }
}

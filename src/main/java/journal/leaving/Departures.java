package journal.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import journal.account.Account;
import journal.account.AccountDirectory;
import journal.account.AccountRepository;
import journal.account.DepartureNotice;
import journal.account.SessionRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.setting.Role;

/** People leave the journal, and come back: each in one transaction with its security event. */
@ApplicationScoped
public class Departures {
    /** What came of the wish to leave. */
    public enum Outcome {
        /** The account leaves. */
        DONE,
        /** A setting has made the account, and the next start would make it again. */
        SETTING,
        /** Nobody would be an administrator any more. */
        LAST
    }

    @Inject AccountRepository accounts;
    @Inject AccountDirectory directory;
    @Inject SessionRepository sessions;
    @Inject DepartureNotice notice;
    @Inject SecurityLog log;

    /**
     * Lets an account leave, and ends its sessions. What it has written can be read until the end.
     *
     * @param keeping whether its public entries stay then, without its name
     * @param language the tag of the reader's
     */
    @Transactional
    public Outcome begin(long id, boolean keeping, Instant end, Instant now, String language) {
        Account account = locked(id);
        if (account.isOfSetting()) {
            return Outcome.SETTING;
        }
        if (directory.administrators().equals(List.of(id))) {
            return Outcome.LAST;
        }
        if (!account.isLeaving()) { // the same form may arrive twice
            account.leave(end, keeping, now);
            sessions.removeAll(account);
            log.add(Happening.of(EventKind.LEAVING_BEGUN, id));
            notice.begun(account, end, language);
        }
        return Outcome.DONE;
    }

    /** Lets an account stay; false where it does not leave, or its end has begun. */
    @Transactional
    public boolean end(long id) {
        accounts.lockAll(Stream.of(id));
        Account account = accounts.find(id).orElseThrow();
        boolean comesBack = account.isLeaving() && account.isOpen();
        if (comesBack) {
            account.comeBack();
            log.add(Happening.of(EventKind.LEAVING_ENDED, id));
        }
        return comesBack;
    }

    /** Reminds the owner of an account that the day comes, once. */
    @Transactional
    public void remind(long id, Instant now) {
        accounts.lockAll(Stream.of(id));
        accounts.find(id).ifPresent(account -> account.departure().filter(one -> one.isToBeTold(now)).ifPresent(departure -> {
            departure.told();
            notice.soon(account, departure.getAt());
        }));
    }

    // two administrators who leave at the same moment wait for each other
    private Account locked(long id) {
        boolean administrates = accounts.find(id).filter(account -> account.has(Role.ADMIN)).isPresent();
        accounts.lockAll(Stream.concat(Stream.of(id), administrates ? directory.administrators().stream() : Stream.empty()));
        return accounts.refreshed(id);
    }
}

package journal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journal.account.Account;
import journal.account.AccountDirectory;
import journal.account.AccountRepository;
import journal.account.LostAccess;
import journal.entry.EntryRepository;
import journal.feed.SubscriptionRepository;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.setting.Role;

/** Changes of people's accounts by an administrator, each in one transaction with its security event. */
@ApplicationScoped
public class Administration {
    /**
     * An outcome.
     *
     * @param secret of the link that it has made; empty where it has made none
     */
    public record Answer(Outcome outcome, Optional<String> secret) {
        Answer(Outcome outcome) {
            this(outcome, Optional.empty());
        }
    }

    /** What came of a change. */
    public enum Outcome {
        /** It is stored. */
        DONE,
        /** The account is another one than the administrator has seen, or the change would change nothing. */
        STALE,
        /** Nobody would be an administrator any more. */
        LAST,
        /** Administrators do not block themselves. */
        ONESELF,
        /** Who wants it is no administrator any more. */
        REFUSED
    }

    @Inject AccountRepository accounts;
    @Inject AccountDirectory directory;
    @Inject SubscriptionRepository subscriptions;
    @Inject EntryRepository entries;
    @Inject LostAccess access;
    @Inject SecurityLog log;

    /** What may be changed about an account, and would change something. */
    public List<PersonChange> changes(Account account) {
        return Stream.of(PersonChange.values()).filter(change -> isPossible(change, account)).toList();
    }

    /**
     * Changes something about an account.
     *
     * @param version that of the account when the administrator saw it
     * @param by the id of the administrator
     */
    @Transactional
    public Answer change(long id, int version, PersonChange change, String reason, long by, Instant now) {
        // two administrators who take the role from each other at the same moment wait for each other
        accounts.lockAll(Stream.concat(Stream.of(id, by), directory.administrators().stream()));
        List<Long> administrators = directory.administrators();
        Account account = accounts.find(id).orElseThrow();
        if (!administrators.contains(by)) {
            return new Answer(Outcome.REFUSED);
        }
        if (account.getVersion() != version || !isPossible(change, account)) {
            return new Answer(Outcome.STALE);
        }
        if (change == PersonChange.BLOCK && id == by) {
            return new Answer(Outcome.ONESELF);
        }
        if (change == PersonChange.TAKE_ADMIN && !account.roles().areOfSettings(Role.ADMIN) && administrators.equals(List.of(id))) {
            return new Answer(Outcome.LAST);
        }
        log.add(done(change, account, reason, now).by(by).because(reason));
        return new Answer(Outcome.DONE, change == PersonChange.RESET_PASSWORD ? Optional.of(access.link(account, now)) : Optional.empty());
    }

    private boolean isPossible(PersonChange change, Account account) {
        return change.isPossible(account) && (change != PersonChange.RESET_FACTORS || access.hasFactor(account));
    }

    private Happening done(PersonChange change, Account account, String reason, Instant now) {
        var happening = Happening.of(change.event(), account.getId());
        switch (change) {
            case GIVE_AUTHOR, GIVE_ADMIN -> account.give(change.role());
            case TAKE_AUTHOR, TAKE_ADMIN -> account.take(change.role());
            case BLOCK -> {
                account.block(reason, now);
                entries.renewPages(); // that of an author says that the account is blocked
            }
            case UNBLOCK -> {
                account.unblock();
                entries.renewPages();
            }
            case END_SESSIONS -> account.endSessions();
            case RESET_FACTORS -> access.removeFactor(account, now);
            case RESET_PASSWORD -> {
                break; // its link follows the event
            }
            case END_FEEDS -> {
                return happening.with("feeds", subscriptions.removeAll(account));
            }
        }
        return change.role().isEmpty() ? happening : happening.with("role", change.role());
    }
}

package journal.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.OptionalLong;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.setting.Settings;

/** Circles and their members: how they begin, change and end. */
@ApplicationScoped
public class Membership {
    @Inject CircleRepository circles;
    @Inject AccountRepository accounts;
    @Inject Settings settings;
    @Inject SecurityLog log;
    @Inject Event<CircleDissolved> dissolutions;

    /**
     * Creates a circle with its owner as the first member.
     *
     * @return the id of the circle; empty where the owner has as many circles as the settings allow
     * @throws jakarta.persistence.PersistenceException recognized by {@link journal.database.Clash}, if the owner has one of this name
     */
    @Transactional
    public OptionalLong create(Account owner, String name, Instant now) {
        accounts.lock(owner); // two circles created at the same moment are both counted
        if (circles.owned(owner) >= settings.circleLimits().own()) {
            return OptionalLong.empty();
        }
        var circle = new Circle(owner, name, now);
        circles.add(circle);
        circles.add(new CircleMember(circle, owner, now));
        return OptionalLong.of(circle.getId());
    }

    /** Removes a member, or lets it leave. The account can no longer read the entries for the circle, and writes none for it. */
    @Transactional
    public void remove(Circle circle, long account, Account by) {
        circles.lock(circle.getId()); // the member may be publishing for it
        if (circles.remove(circle.getId(), account)) {
            EventKind kind = by.getId().equals(account) ? EventKind.CIRCLE_LEFT : EventKind.CIRCLE_MEMBER_REMOVED;
            log.add(Happening.of(kind, account).by(by.getId()).with(Circle.DETAIL, circle.getId()));
        }
    }

    /** Dissolves a circle. From now on only their authors can read the entries for it. */
    @Transactional
    public void dissolve(Circle circle) {
        end(circle);
        log.add(Happening.of(EventKind.CIRCLE_DISSOLVED, circle.getOwner().getId()).with(Circle.DETAIL, circle.getId()));
    }

    /** Dissolves a circle whose owner is removed, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Circle circle) {
        circles.lock(circle.getId()); // a member may be publishing for it
        dissolutions.fire(new CircleDissolved(circle.getId()));
        circles.remove(circle.getId());
    }
}

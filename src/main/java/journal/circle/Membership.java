package journal.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.Account;

/** Circles and their members: how they begin, change and end. */
@ApplicationScoped
public class Membership {
    @Inject CircleRepository circles;
    @Inject Event<CircleDissolved> dissolutions;

    /**
     * Creates a circle with its owner as the first member.
     *
     * @return the id of the circle
     * @throws jakarta.persistence.PersistenceException recognized by {@link journal.database.Clash}, if the owner has one of this name
     */
    @Transactional
    public long create(Account owner, String name, Instant now) {
        var circle = new Circle(owner, name, now);
        circles.add(circle);
        circles.add(new CircleMember(circle, owner, now));
        return circle.getId();
    }

    /**
     * Adds a member.
     *
     * @throws jakarta.persistence.PersistenceException recognized by {@link journal.database.Clash}, if the account is a member already
     */
    @Transactional
    public void add(Circle circle, Account member, Instant now) {
        circles.add(new CircleMember(circle, member, now));
    }

    /** Removes a member. The account can no longer read the entries for the circle. */
    @Transactional
    public void remove(Circle circle, long account) {
        circles.remove(circle.getId(), account);
    }

    /** Dissolves a circle. From now on only their authors can read the entries for it. */
    @Transactional
    public void dissolve(Circle circle) {
        circles.lock(circle.getId()); // a member may be publishing for it
        dissolutions.fire(new CircleDissolved(circle.getId()));
        circles.remove(circle.getId());
    }
}

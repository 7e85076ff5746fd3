package journal.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.Account;

/** Who belongs to which circle, and how that changes. */
@ApplicationScoped
public class Membership {
    @Inject CircleRepository circles;
    @Inject Event<CircleDissolved> dissolutions;

    /**
     * Draws a circle around its owner.
     *
     * @return its number
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the owner has one of this name
     */
    @Transactional
    public long begin(Account owner, String name, Instant now) {
        var circle = new Circle(owner, name, now);
        circles.add(circle);
        circles.add(new CircleMember(circle, owner, now));
        return circle.getId();
    }

    /**
     * Takes somebody in.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where somebody is in already
     */
    @Transactional
    public void add(Circle circle, Account member, Instant now) {
        circles.add(new CircleMember(circle, member, now));
    }

    /** Lets somebody go, who reads from now on what others read. */
    @Transactional
    public void remove(Circle circle, long account) {
        circles.remove(circle.getId(), account);
    }

    /** Dissolves a circle; what was for it is for its authors alone from now on. */
    @Transactional
    public void dissolve(Circle circle) {
        circles.lock(circle.getId()); // somebody may be writing for it
        dissolutions.fire(new CircleDissolved(circle.getId()));
        circles.remove(circle.getId());
    }
}

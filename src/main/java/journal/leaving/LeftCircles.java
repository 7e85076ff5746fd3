package journal.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.account.Account;
import journal.circle.Circle;
import journal.circle.CircleRepository;
import journal.circle.Membership;

/** The circles that an account owned. They are dissolved: what others have written for them is for its authors alone. */
@ApplicationScoped
public class LeftCircles {
    @Inject CircleRepository circles;
    @Inject Membership membership;

    /** Dissolves one of them, in the caller's transaction; false where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean dissolve(Account account) {
        Optional<Circle> circle = circles.of(account).stream().filter(one -> one.isOwnedBy(account)).findFirst();
        circle.ifPresent(membership::end);
        return circle.isPresent();
    }
}

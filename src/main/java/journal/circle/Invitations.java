package journal.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.setting.CircleLimits;
import journal.setting.Settings;

/** People are asked before they belong to a circle: how an invitation begins, and how it ends. */
@ApplicationScoped
public class Invitations {
    /** What came of an invitation. */
    public enum Asking {
        /** The account is invited. */
        ASKED,
        /** The account is invited since before. */
        ASKED_BEFORE,
        /** The account is a member. */
        MEMBER,
        /** The account has declined not long ago. */
        DECLINED,
        /** The circle has as many members and invitations as the settings allow, or is gone. */
        FULL
    }

    /** What came of an answer to an invitation. */
    public enum Answer {
        /** The account is a member now. */
        JOINED,
        /** The account belongs to as many circles of others as the settings allow. */
        MANY,
        /** The invitation was answered or taken back before, or the circle is gone. */
        GONE
    }

    @Inject InvitationRepository invitations;
    @Inject CircleRepository circles;
    @Inject AccountRepository accounts;
    @Inject Settings settings;
    @Inject SecurityLog log;

    /** Invites an account to a circle. */
    @Transactional
    public Asking ask(Circle circle, Account account, Instant now) {
        if (!circles.lock(circle.getId())) {
            return Asking.FULL;
        }
        if (circles.has(circle.getId(), account)) {
            return Asking.MEMBER;
        }
        CircleLimits limits = settings.circleLimits();
        Optional<Invitation> before = invitations.find(circle, account);
        if (before.filter(Invitation::isOpen).isPresent()) {
            return Asking.ASKED_BEFORE;
        }
        if (before.filter(one -> one.isDeclinedSince(now.minus(limits.pause()))).isPresent()) {
            return Asking.DECLINED;
        }
        if (circles.size(circle) + invitations.size(circle) >= limits.members()) {
            return Asking.FULL;
        }
        before.ifPresentOrElse(one -> one.repeat(now), () -> invitations.add(new Invitation(circle, account, now)));
        return Asking.ASKED;
    }

    /** Accepts an invitation of this account. */
    @Transactional
    public Answer accept(long id, Account account, Instant now) {
        accounts.lock(account); // two invitations accepted at the same moment are both counted
        Optional<Invitation> open = invitations.find(id).filter(one -> one.isFor(account));
        if (open.isEmpty() || !circles.lock(open.get().getCircle().getId())) {
            return Answer.GONE;
        }
        if (circles.joined(account) >= settings.circleLimits().joined()) {
            return Answer.MANY;
        }
        if (!invitations.remove(id)) { // the owner took it back at the same moment
            return Answer.GONE;
        }
        Circle circle = open.get().getCircle();
        circles.add(new CircleMember(circle, account, now));
        log.add(Happening.of(EventKind.CIRCLE_JOINED, account.getId()).with(Circle.DETAIL, circle.getId()));
        return Answer.JOINED;
    }

    /** Declines an invitation of this account; false if there is none. */
    @Transactional
    public boolean decline(long id, Account account, Instant now) {
        accounts.lock(account);
        Optional<Invitation> open = invitations.find(id).filter(one -> one.isFor(account));
        open.ifPresent(one -> one.decline(now));
        return open.isPresent();
    }

    /** Takes an invitation back that nobody has answered. */
    @Transactional
    public void takeBack(Invitation invitation) {
        circles.lock(invitation.getCircle().getId());
        invitations.remove(invitation.getId());
    }
}

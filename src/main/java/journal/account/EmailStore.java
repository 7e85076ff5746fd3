package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import journal.account.MailedLink.Purpose;
import journal.mail.Kind;
import journal.mail.Letter;
import journal.mail.Mailbox;
import journal.mail.Outbox;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Links;
import journal.web.Secret;

/**
 * Stores the e-mail address of an account: entered first, and confirmed by a link that is mailed to it. Until then the one before stays. Whether
 * another account has the address is told in the mail alone: everything else is the same.
 */
@ApplicationScoped
public class EmailStore {
    @Inject AccountRepository accounts;
    @Inject EmailRepository emails;
    @Inject Notices notices;
    @Inject Outbox outbox;
    @Inject SecurityLog log;
    @Inject Links links;

    /**
     * Mails a link that confirms an address of the account, in place of one before.
     *
     * @param language the tag of the mail's
     * @return false where the account has another password since it was read, or is blocked: then nothing is done
     */
    @Transactional
    public boolean request(Account account, Mailbox mailbox, String language) {
        if (!accounts.isStill(account)) {
            return false;
        }
        Account owner = accounts.find(account.getId()).orElseThrow();
        Instant now = Instant.now();
        boolean taken = emails.like(mailbox).filter(other -> other.accountId() != owner.getId()).isPresent();
        MailedLink link = MailedLink.confirming(owner, mailbox, now);
        if (taken) {
            link.leave(Secret.text(), now); // which nobody ever gets
        }
        emails.removeLinks(owner, Purpose.EMAIL);
        emails.add(link);
        outbox.add(taken ? letter(owner, mailbox, language, Kind.TAKEN, "ForgottenPasswordController#form")
                : letter(owner, mailbox, language, Kind.CONFIRMATION, "EmailController#confirmation").withSecretOf(link.id()));
        return true;
    }

    /**
     * Removes the address of an account, the confirmed one and the one to be confirmed.
     *
     * @return false as {@link #request} does
     */
    @Transactional
    public boolean remove(Account account) {
        if (!accounts.isStill(account)) {
            return false;
        }
        Account owner = accounts.find(account.getId()).orElseThrow();
        emails.of(owner).ifPresent(address -> {
            notices.replaced(owner, address);
            emails.remove(address);
            log.add(Happening.of(EventKind.EMAIL_CHANGED, owner.getId()));
        });
        emails.removeLinks(owner, Purpose.EMAIL);
        emails.removeLinks(owner, Purpose.PASSWORD);
        return true;
    }

    /**
     * Confirms the address of a link, which is then used up.
     *
     * @return false where the link is not good any more
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where another account has the address by now
     */
    @Transactional
    public boolean confirm(String secret) {
        Instant now = Instant.now();
        Optional<MailedLink> found = emails.link(Purpose.EMAIL, secret, now).filter(emails::take);
        found.ifPresent(link -> {
            Mailbox mailbox = link.mailbox().orElseThrow();
            emails.of(link.account()).filter(before -> !before.isLike(mailbox))
                    .ifPresent(before -> notices.replaced(link.account(), before));
            emails.removeLinks(link.account(), Purpose.PASSWORD); // which were mailed to the address before
            emails.store(link.account(), mailbox, now);
            log.add(Happening.of(EventKind.EMAIL_CHANGED, link.account().getId()));
        });
        return found.isPresent();
    }

    private Letter letter(Account owner, Mailbox mailbox, String language, Kind kind, String action) {
        return Letter.to(mailbox, language, kind, links.to(action), owner.getUsername());
    }
}

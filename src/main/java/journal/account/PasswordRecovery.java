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
import journal.web.Links;

/** A new password for an account whose owner has forgotten it: by a link that is mailed to the confirmed address, and good once. */
@ApplicationScoped
public class PasswordRecovery {
    @Inject AccountRepository accounts;
    @Inject EmailRepository emails;
    @Inject PasswordStore passwords;
    @Inject Outbox outbox;
    @Inject Links links;

    /** The account of a username or of a confirmed address, where its password can be changed. */
    Optional<Account> find(String typed) {
        Optional<Mailbox> mailbox = Mailbox.of(typed); // no username has an @
        return mailbox.map(emails::owner).orElseGet(() -> accounts.named(Username.of(typed)))
                .filter(Account::hasPasswordOfPerson);
    }

    /**
     * Mails a link to the owner of an account; nothing where the account has no address.
     *
     * @param language the tag of the mail's, where the account has chosen none
     */
    @Transactional
    public void mail(Account forgetful, String language) {
        Account account = accounts.find(forgetful.getId()).orElseThrow();
        emails.of(account).map(EmailAddress::mailbox).ifPresent(mailbox -> {
            MailedLink link = MailedLink.resetting(account, Instant.now());
            emails.add(link);
            outbox.add(Letter.to(mailbox, account.language().orElse(language), Kind.RESET, links.to("PasswordResetController#form"),
                    account.getUsername()).withSecretOf(link.id()));
        });
    }

    /** The link or the code of this secret, where a new password can still be chosen by it. */
    Optional<MailedLink> link(String secret) {
        return emails.link(Purpose.PASSWORD, secret, Instant.now());
    }

    /**
     * Sets the new password, which ends all sessions of the account and makes all its links void.
     *
     * @return the account; empty where the link is not good any more
     */
    @Transactional
    public Optional<Account> finish(String secret, String hash) {
        return link(secret).filter(emails::take).flatMap(link -> {
            emails.removeLinks(link.account(), Purpose.PASSWORD);
            return passwords.replace(link.account(), hash);
        });
    }
}

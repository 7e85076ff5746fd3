package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.mail.Kind;
import journal.mail.Letter;
import journal.mail.Mailbox;
import journal.mail.Outbox;
import journal.web.Links;
import journal.web.Messages;

/** Tells the owner of an account by mail what has happened to it, in the transaction in which it happens. */
@ApplicationScoped
public class Notices {
    @Inject EmailRepository emails;
    @Inject Outbox outbox;
    @Inject Links links;
    @Inject Messages messages;

    /** The password was changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passwordChanged(Account account) {
        if (outbox.isOn()) {
            emails.of(account).ifPresent(address -> add(account, address, Kind.PASSWORD, "ForgottenPasswordController#form"));
        }
    }

    /** The account has another address than this one, or none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replaced(Account account, EmailAddress before) {
        add(account, before, Kind.REPLACED, "AccountController#show");
    }

    /** The account is approved. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void approved(RegistrationRequest request) {
        address(request).ifPresent(mailbox -> outbox.add(Letter.to(mailbox, request.language(), Kind.APPROVED,
                links.to("SessionController#form"), request.getAccount().getUsername())));
    }

    /** The account is removed, since an administrator has not approved it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rejected(RegistrationRequest request, String reason) {
        address(request).ifPresent(mailbox -> outbox.add(Letter.to(mailbox, request.language(), Kind.REJECTED,
                links.to("EntryController#list"), request.getAccount().getUsername(), reason)));
    }

    /**
     * An administrator has removed an entry of this account.
     *
     * @param link the path of the page that says why
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removed(Account author, String title, String link) {
        if (outbox.isOn()) {
            emails.of(author)
                    .ifPresent(address -> outbox.add(Letter.to(address.mailbox(), author.language().orElseGet(messages::getLanguage),
                            Kind.REMOVED, link, author.getUsername(), title)));
        }
    }

    // the one that was typed where it is not confirmed, unless it is that of somebody else
    private Optional<Mailbox> address(RegistrationRequest request) {
        Optional<Mailbox> confirmed = emails.of(request.getAccount()).map(EmailAddress::mailbox);
        return confirmed.or(() -> request.mailbox().filter(typed -> emails.like(typed).isEmpty())).filter(any -> outbox.isOn());
    }

    private void add(Account account, EmailAddress address, Kind kind, String action) {
        outbox.add(Letter.to(address.mailbox(), account.language().orElseGet(messages::getLanguage), kind, links.to(action),
                account.getUsername()));
    }
}

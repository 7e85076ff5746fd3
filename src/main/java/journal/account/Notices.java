package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import journal.mail.Kind;
import journal.mail.Letter;
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

    /** The account has another username than this one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renamed(Account account, String before) {
        if (outbox.isOn()) {
            emails.of(account).ifPresent(address -> outbox.add(Letter.to(address.mailbox(), language(account), Kind.USERNAME,
                    links.to("AccountController#show"), before, account.getUsername())));
        }
    }

    private void add(Account account, EmailAddress address, Kind kind, String action) {
        outbox.add(Letter.to(address.mailbox(), language(account), kind, links.to(action), account.getUsername()));
    }

    private String language(Account account) {
        return account.language().orElseGet(messages::getLanguage);
    }
}

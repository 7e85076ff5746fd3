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

    /** An administrator has removed the second factor. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void factorsReset(Account account) {
        tell(account, Kind.FACTORS_RESET);
    }

    /** An administrator has made a link to a new password. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passwordResetMade(Account account) {
        tell(account, Kind.RESET_MADE);
    }

    /** The account has another address than this one, or none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replaced(Account account, EmailAddress before) {
        add(account, before, Kind.REPLACED, "AccountController#show");
    }

    private void tell(Account account, Kind kind) {
        emails.of(account).ifPresent(address -> add(account, address, kind, "AccountController#show"));
    }

    private void add(Account account, EmailAddress address, Kind kind, String action) {
        outbox.add(Letter.to(address.mailbox(), account.language().orElseGet(messages::getLanguage), kind, links.to(action),
                account.getUsername()));
    }
}

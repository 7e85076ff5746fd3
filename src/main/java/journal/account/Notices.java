package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.factor.FactorChange;
import journal.mail.Kind;
import journal.mail.Letter;
import journal.mail.Mailbox;
import journal.mail.Outbox;
import journal.passkey.PasskeyChange;
import journal.web.Links;
import journal.web.Messages;

/** Tells the owner of an account by mail what has happened to it, in the transaction in which it happens. */
@ApplicationScoped
public class Notices {
    @Inject AccountRepository accounts;
    @Inject EmailRepository emails;
    @Inject Outbox outbox;
    @Inject Links links;
    @Inject Messages messages;

    /** The password was changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passwordChanged(Account account) {
        tell(account, Kind.PASSWORD, "ForgottenPasswordController#form", account.getUsername());
    }

    /** An administrator has removed the second factor. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void factorsReset(Account account) {
        tell(account, Kind.FACTORS_RESET, "AccountController#show", account.getUsername());
    }

    /** An administrator has made a link to a new password. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passwordResetMade(Account account) {
        tell(account, Kind.RESET_MADE, "AccountController#show", account.getUsername());
    }

    /** The account has another address than this one, or none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replaced(Account account, EmailAddress before) {
        add(account, before, Kind.REPLACED, links.to("AccountController#show"), account.getUsername());
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
        mail(author, Kind.REMOVED, link, author.getUsername(), title);
    }

    /** A second factor was added or removed, or a recovery code used. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void factorChanged(FactorChange change) {
        switch (change.kind()) {
            case ADDED -> tell(change.account(), Kind.FACTOR_ADDED, "FactorController#show");
            case REMOVED -> tell(change.account(), Kind.FACTOR_REMOVED, "FactorController#show");
            case CODE_USED -> tell(change.account(), Kind.CODE_USED, "FactorController#show");
            case CODES_MADE -> { // by who has just shown a code
            }
        }
    }

    /** A passkey was added or removed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passkeyChanged(PasskeyChange change) {
        tell(change.account(), change.kind() == PasskeyChange.Kind.ADDED ? Kind.PASSKEY_ADDED : Kind.PASSKEY_REMOVED,
                "PasskeyController#list");
    }

    /** A token for a program was made. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tokenMade(Account account) {
        tell(account, Kind.TOKEN_MADE, "AccessTokenController#list", account.getUsername());
    }

    /** Somebody has signed in on a device that the account has not used before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void signedInOnNewDevice(Account account, String browser) {
        tell(account, Kind.DEVICE, "OpenSessionsController#list", account.getUsername(), browser);
    }

    /** The account has another username than this one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renamed(Account account, String before) {
        tell(account, Kind.USERNAME, "AccountController#show", before, account.getUsername());
    }

    // the one that was typed where it is not confirmed, unless it is that of somebody else
    private Optional<Mailbox> address(RegistrationRequest request) {
        Optional<Mailbox> confirmed = emails.of(request.getAccount()).map(EmailAddress::mailbox);
        return confirmed.or(() -> request.mailbox().filter(typed -> emails.like(typed).isEmpty())).filter(any -> outbox.isOn());
    }

    private void tell(long id, Kind kind, String action) {
        if (outbox.isOn()) {
            accounts.find(id).ifPresent(account -> tell(account, kind, action, account.getUsername()));
        }
    }

    private void tell(Account account, Kind kind, String action, String... arguments) {
        mail(account, kind, links.to(action), arguments);
    }

    private void mail(Account account, Kind kind, String link, String... arguments) {
        if (outbox.isOn()) {
            emails.of(account).ifPresent(address -> add(account, address, kind, link, arguments));
        }
    }

    private void add(Account account, EmailAddress address, Kind kind, String link, String... arguments) {
        outbox.add(Letter.to(address.mailbox(), account.language().orElseGet(messages::getLanguage), kind, link, arguments));
    }
}

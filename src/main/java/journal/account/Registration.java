package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import journal.mail.Mailbox;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.setting.Settings;

/** Adds the account of a new member. */
@ApplicationScoped
public class Registration {
    @Inject AccountRepository accounts;
    @Inject Administrators administrators;
    @Inject EmailStore emails;
    @Inject Settings settings;
    @Inject SecurityLog log;

    /**
     * Adds an account with the roles of the settings, and mails a link to its address where it has one.
     *
     * @param language the tag of the mail's
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the name is taken
     */
    @Transactional
    public void register(Username username, String passwordHash, Optional<Mailbox> mailbox, String language) {
        add(new Account(username, passwordHash, settings.registrationRoles(), Instant.now()), mailbox, language);
    }

    /** The same for an account without a password; gives the account. */
    @Transactional
    public Account register(Username username, Optional<Mailbox> mailbox, String language) {
        return add(Account.withoutPassword(username, settings.registrationRoles(), Instant.now()), mailbox, language);
    }

    private Account add(Account account, Optional<Mailbox> mailbox, String language) {
        administrators.giveRoles(account);
        account.reserveSkeleton();
        accounts.add(account);
        mailbox.ifPresent(address -> emails.request(account, address, language));
        log.add(Happening.of(EventKind.REGISTERED, account.getId()).with("roles", String.join(",", new TreeSet<>(account.getRoles()))));
        return account;
    }
}

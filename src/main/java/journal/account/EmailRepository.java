package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.MailedLink.Purpose;
import journal.database.EndedRows;
import journal.database.Sql;
import journal.mail.Mailbox;
import journal.web.Secret;

/** The e-mail addresses of accounts, and the links that are mailed to them. */
@ApplicationScoped
public class EmailRepository {
    private static final EndedRows ENDED = new EndedRows("account_link", "id", "account_link_expires", "expires_at");
    private static final int ADMINS = 20; // who are told of incidents

    @PersistenceContext EntityManager em;

    /** The confirmed address of an account. */
    Optional<EmailAddress> of(Account account) {
        return Optional.ofNullable(em.find(EmailAddress.class, account.getId()));
    }

    /** The confirmed address that leads to this mailbox. */
    Optional<EmailAddress> like(Mailbox mailbox) {
        return em.createNamedQuery("EmailAddress.like", EmailAddress.class).setParameter("key", mailbox.key()).getResultStream()
                .filter(found -> found.isLike(mailbox)).findFirst();
    }

    /** The account that has confirmed this address. */
    Optional<Account> owner(Mailbox mailbox) {
        return like(mailbox).map(found -> em.find(Account.class, found.accountId()));
    }

    /** The ids of the administrators of the settings who have an address. */
    List<Long> adminsWithAddress() {
        return Sql.of("SELECT /* mail */ id FROM account").index("account_setting_roles").add(" WHERE setting_roles > '' AND EXISTS"
                + " (SELECT 1 FROM account_email WHERE account_id = id) ORDER BY id FETCH FIRST " + ADMINS + " ROWS ONLY").numbers(em);
    }

    /**
     * Stores a confirmed address of an account, in place of the one before.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where another account has it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(Account account, Mailbox mailbox, Instant now) {
        of(account).ifPresentOrElse(found -> found.change(mailbox, now),
                () -> em.persist(new EmailAddress(account.getId(), mailbox, now)));
        em.flush();
    }

    /** Removes the address of an account. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(EmailAddress address) {
        em.remove(address);
    }

    /** Adds a link; from then on it has an id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(MailedLink link) {
        em.persist(link);
        em.flush();
    }

    /** The link of this id. */
    Optional<MailedLink> link(long id) {
        return Optional.ofNullable(em.find(MailedLink.class, id));
    }

    /** The link of this secret, where it is for this and may still be followed. */
    Optional<MailedLink> link(Purpose purpose, String secret, Instant now) {
        return em.createNamedQuery("MailedLink.ofSecret", MailedLink.class).setParameter("digest", Secret.digest(secret))
                .getResultStream()
                .filter(link -> link.isFor(purpose) && link.isGood(now)).findFirst();
    }

    /** The address that an account has entered and not confirmed yet. */
    Optional<Mailbox> unconfirmed(Account account, Instant now) {
        return em.createNamedQuery("MailedLink.of", MailedLink.class).setParameter("account", account)
                .setParameter("purpose", Purpose.EMAIL)
                .setMaxResults(1).getResultStream().filter(link -> link.isGood(now)).findFirst().flatMap(MailedLink::mailbox);
    }

    /** Whether an account has a link that is for this. */
    boolean has(Account account, Purpose purpose) {
        return !em.createNamedQuery("MailedLink.of", MailedLink.class).setParameter("account", account).setParameter("purpose", purpose)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Takes a link, so that nobody follows it again; false where somebody has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(MailedLink link) {
        return Sql.of("DELETE FROM account_link WHERE id = ?", link.id()).execute(em) == 1;
    }

    /** Removes the links of an account that are for this. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeLinks(Account account, Purpose purpose) {
        Sql.of("DELETE FROM account_link WHERE account_id = ? AND purpose = ?", account.getId(), purpose.name()).execute(em);
    }

    /**
     * Removes some of the links whose time is over.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeExpired(Instant now) {
        return ENDED.removeSome(em, now);
    }
}

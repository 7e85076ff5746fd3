package journal.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import journal.account.Account;
import journal.account.DepartureNotice;
import journal.account.FormerNames;
import journal.database.Sql;
import journal.quota.Kind;
import journal.quota.UsageRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.Origin;
import journal.security.SecurityEvents;

/** What else an account that is removed has in the database. Each method does so much as a transaction should, and says whether there may be more. */
@ApplicationScoped
public class LeftRows {
    private static final int ROWS = 500; // of a transaction
    private static final int PICTURES = 20; // which are large
    private static final int PARTS = 20; // of exports, a megabyte each
    // of which an account has few rows; its own row and the rows of its locks and numbers are removed together
    private static final List<String> TABLES = List.of("account_session", "account_email", "account_link", "authenticator", "recovery_code",
            "sign_in_step", "subscription", "circle_member", "passkey",
            "passkey_handle", "openid_identity", "openid_step", "registration_request", "name_claim", "import_job",
            "import_origin", "import_address", "account_usage", "access_token", "account_turn", "account_export");

    @PersistenceContext EntityManager em;
    @Inject UsageRepository usage;
    @Inject FormerNames names;
    @Inject DepartureNotice notice;
    @Inject SecurityEvents events;

    /** Removes drafts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean removeDrafts(Account author) {
        return remove("draft", Sql.of("SELECT id FROM draft").index("draft_list").add("WHERE author_id = ?", author.getId()));
    }

    /** Removes pictures, but for those of entries that stay: they are nobody's. All other entries are gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean removePictures(Account owner) {
        List<Object[]> some = Sql.of("SELECT id, bytes FROM picture").index("picture_idle_of")
                .add("WHERE owner_id = ? FETCH FIRST " + PICTURES + " ROWS ONLY", owner.getId()).rows(em);
        for (Object[] picture : some) {
            if (Sql.of(
                    "UPDATE picture SET owner_id = ? WHERE id = ? AND EXISTS (SELECT 1 FROM entry_picture s WHERE s.picture_id = picture.id)",
                    Account.FORMER, picture[0]).execute(em) > 0) {
                usage.addToFormer(Kind.PICTURES, 1, Sql.number(picture[1]));
            } else {
                Sql.of("DELETE FROM picture WHERE id = ?", picture[0]).execute(em); // and the database its files
            }
        }
        return !some.isEmpty();
    }

    /** Removes the parts of exports. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean removeExports(Account account) {
        List<Long> parts = Sql.of("SELECT p.id FROM export_part p JOIN account_export e ON e.id = p.export_id WHERE e.account_id = ?"
                + " FETCH FIRST " + PARTS + " ROWS ONLY", account.getId()).numbers(em);
        if (!parts.isEmpty()) {
            Sql.of("DELETE FROM export_part WHERE id IN ").in(parts).execute(em);
        }
        return !parts.isEmpty();
    }

    /** Removes invitations to circles. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean removeInvitations(Account invited) {
        return remove("circle_invitation", Sql.of("SELECT id FROM circle_invitation").constraint("circle_invitation_once")
                .add("WHERE account_id = ?", invited.getId()));
    }

    /** Removes what has happened to the account. What it did to others as an administrator stays, with its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean removeEvents(Account account) {
        return remove("security_event", Sql.of("SELECT id FROM security_event").index("security_event_account")
                .add("WHERE account_id = ?", account.getId()));
    }

    /** Removes the account itself, and how its owner signed in; its username is kept from others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish(Account account, Instant now) {
        long id = account.getId();
        notice.done(account, now);
        names.add(account);
        em.flush();
        TABLES.forEach(table -> Sql.of("DELETE FROM " + table + " WHERE account_id = ?", id).execute(em));
        em.remove(account);
        em.flush();
        events.add(Happening.of(EventKind.ACCOUNT_REMOVED, id), Origin.NONE, now);
    }

    private boolean remove(String table, Sql ids) {
        List<Long> some = ids.add(" FETCH FIRST " + ROWS + " ROWS ONLY").numbers(em);
        if (!some.isEmpty()) {
            Sql.of("DELETE FROM " + table + " WHERE id IN ").in(some).execute(em);
        }
        return some.size() == ROWS; // a stranger who tries to sign in adds events: a few more do not delay the end
    }
}

package journal.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Predicate;
import journal.account.Account;
import journal.account.SignedIn;
import journal.database.Sql;
import journal.web.ReaderState;

/** The circles and open invitations of the signed-in user, read once for each request: every page asks for them. */
@Named
@RequestScoped
public class Memberships {
    private static final int OPEN = 1;

    @PersistenceContext EntityManager em;
    @Inject SignedIn signedIn;

    private List<Object[]> rows;

    void tell(@Observes ReaderState reader) {
        reader.add(getInvitations());
    }

    /** The ids of the circles; none for a reader who is not signed in. */
    public List<Long> circles() {
        return rows(row -> !isInvitation(row)).stream().map(row -> Sql.number(row[0])).toList();
    }

    /** The number of open invitations, as far as they are shown; 0 for a reader who is not signed in. */
    public int getInvitations() {
        return rows(Memberships::isInvitation).size();
    }

    private List<Object[]> rows(Predicate<Object[]> kind) {
        if (rows == null) {
            rows = signedIn.account().map(this::read).orElse(List.of());
        }
        return rows.stream().filter(kind).toList();
    }

    private List<Object[]> read(Account account) {
        return Sql.of("SELECT circle_id, kind FROM (SELECT circle_id, 0 AS kind FROM circle_member").constraint("circle_member_once")
                .add("WHERE account_id = ? ORDER BY circle_id FETCH FIRST " + CircleRepository.CIRCLES_MAX
                        + " ROWS ONLY) joined UNION ALL SELECT circle_id, kind FROM (SELECT circle_id, " + OPEN
                        + " AS kind FROM circle_invitation", account.getId())
                .constraint("circle_invitation_once").add("WHERE account_id = ? AND declined_at IS NULL FETCH FIRST "
                        + InvitationRepository.SHOWN + " ROWS ONLY) invited", account.getId())
                .rows(em);
    }

    private static boolean isInvitation(Object[] row) {
        return Sql.number(row[1]) == OPEN;
    }
}

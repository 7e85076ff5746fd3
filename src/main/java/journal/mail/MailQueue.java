package journal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.database.Sql;
import journal.list.KeysetPage;
import journal.list.KeysetQuery;
import journal.list.ListDefinition;
import journal.list.PageRequest;
import journal.mail.MailRepository.Outcome;

/** What administrators see of the outbox: the mails that wait, and how many have ended how. */
@ApplicationScoped
public class MailQueue {
    /** The most mails of an outcome that are counted. */
    static final int COUNTED = 1_000;
    private static final ListDefinition WAITING =
            ListDefinition.of("mail", "created_at", "mail_outcome", "outcome = ?", Outcome.WAITING.name());
    private static final Duration SENDING = Delivery.LEASE.plusMinutes(1); // the clocks of two nodes may differ
    private static final int BATCH = 500; // mails of a transaction
    private static final int BATCHES = 20;

    /**
     * How many mails there are.
     *
     * @param outcome what has become of them
     * @param more whether there are more than are counted
     */
    public record Count(String outcome, long number, boolean more) {
    }

    @PersistenceContext EntityManager em;
    @Inject MailRepository mails;

    /** The page that was asked for of the mails that wait, the latest first. */
    @Transactional
    public KeysetPage<WaitingMail> page(PageRequest request, int most) {
        return KeysetPage.of(KeysetQuery.find(em, WAITING, request, most + 1), most, request, this::listed);
    }

    /** How many mails wait, and how many have ended in the last days. */
    @Transactional
    public List<Count> counts() {
        return Stream.of(Outcome.values()).map(this::count).toList();
    }

    /** Lets all mails be tried again within seconds, but those that are tried in some minutes anyway: one of them may be under way. */
    public int hurry(Instant now) {
        return IntStream.range(0, BATCHES).map(batch -> mails.bringForward(now, now.plus(SENDING), BATCH)).takeWhile(moved -> moved > 0)
                .sum();
    }

    private Count count(Outcome outcome) {
        int found = Sql.of("SELECT id FROM mail").index("mail_outcome")
                .add("WHERE outcome = ? FETCH FIRST " + (COUNTED + 1) + " ROWS ONLY", outcome.name()).numbers(em).size();
        return new Count(outcome.name(), Math.min(found, COUNTED), found > COUNTED);
    }

    private List<WaitingMail> listed(List<Long> ids) {
        return Sql.of("SELECT recipient, kind, created_at, attempts, due_at FROM mail WHERE due_at IS NOT NULL AND id IN ").in(ids)
                .add(" ORDER BY created_at DESC, id DESC").rows(em).stream().map(MailQueue::waiting).toList();
    }

    private static WaitingMail waiting(Object[] row) {
        String recipient = row[0].toString();
        return new WaitingMail(recipient.substring(recipient.lastIndexOf('@') + 1), Kind.valueOf(row[1].toString()).subject(),
                Sql.moment(row[2]), (int) Sql.number(row[3]), Sql.moment(row[4]));
    }
}

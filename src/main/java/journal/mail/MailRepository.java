package journal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import journal.database.EndedRows;
import journal.database.Sql;
import journal.web.Secret;
import journal.web.Text;

/** The mails in the database, which all nodes share. */
@ApplicationScoped
class MailRepository {
    private static final EndedRows ENDED = new EndedRows("mail", "id", "mail_ended", "ended_at");
    /** What has become of a mail. */
    enum Outcome {
        /** It waits to be sent. */
        WAITING,
        /** The mail server has it. */
        SENT,
        /** What its link was for is there no more. */
        VOID,
        /** It was given up. */
        FAILED
    }

    private static final int ARGUMENT_MAX = 300; // UTF-16 units

    @PersistenceContext EntityManager em;

    /** Adds a mail that is due now, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Letter letter, Instant now) {
        String arguments = letter.arguments().stream().map(MailRepository::line).collect(Collectors.joining("\n"));
        // INSERT INTO mail (...) VALUES ('8f...', 'ada@example.org', 'de', 'RESET', 'ada', '/password/reset', 17, ..., 0, ..., 'WAITING')
        Sql.of("INSERT INTO mail (name, recipient, language, kind, arguments, link, ticket, created_at, attempts, due_at, outcome)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 'WAITING')", Secret.text(), letter.recipient(), letter.language(),
                letter.kind().name(), arguments, letter.link(), letter.ticket(), now, now).execute(em);
    }

    /** Mails that are due, those first that have waited longest. */
    @Transactional
    public List<Waiting> due(Instant now, int most) {
        return Sql.of(
                "SELECT /* mail */ id, name, recipient, language, kind, arguments, link, ticket, created_at, attempts, due_at FROM mail")
                .index("mail_due").add(" WHERE due_at <= ? ORDER BY due_at FETCH FIRST " + most + " ROWS ONLY", now).rows(em)
                .stream()
                .map(MailRepository::waiting).toList();
    }

    /** Takes a mail for this node until the lease ends; false where another node was faster. */
    @Transactional
    public boolean claim(Waiting mail, Instant until) {
        return Sql.of("UPDATE mail SET due_at = ?, attempts = attempts + 1 WHERE id = ? AND due_at = ?", until, mail.id(),
                mail.dueAt()).execute(em) == 1;
    }

    /** Notes that a mail which this node has taken is tried again. */
    @Transactional
    public void postpone(Waiting mail, Instant next) {
        Sql.of("UPDATE mail SET due_at = ? WHERE id = ? AND due_at = ?", next, mail.id(), mail.dueAt()).execute(em);
    }

    /**
     * Makes mails due that were to be tried after another moment; tells how many.
     *
     * @param most the most mails
     */
    @Transactional
    public int bringForward(Instant now, Instant after, int most) {
        List<Long> late = Sql.of("SELECT id FROM mail").index("mail_due")
                .add("WHERE due_at > ? ORDER BY due_at FETCH FIRST " + most + " ROWS ONLY", after).numbers(em);
        return late.isEmpty() ? 0
                : Sql.of("UPDATE mail SET due_at = ? WHERE due_at > ? AND id IN ", now, after).in(late).execute(em);
    }

    /** Notes what has become of a mail which this node has taken, and forgets whom it has told what. */
    @Transactional
    public void end(Waiting mail, Outcome outcome, Instant now) {
        Sql.of("UPDATE mail SET due_at = NULL, ended_at = ?, outcome = ?, recipient = '', arguments = '', link = '' WHERE id = ? AND due_at = ?",
                now, outcome.name(), mail.id(), mail.dueAt()).execute(em);
    }

    /** Removes the mails to an address that have not ended, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(String recipient) {
        Sql.of("DELETE FROM mail WHERE recipient = ?", recipient).execute(em);
    }

    /**
     * Removes some of the mails that ended before this time.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeEnded(Instant before) {
        return ENDED.removeSome(em, before);
    }

    private static Waiting waiting(Object[] row) {
        List<String> arguments = row[5].toString().isEmpty() ? List.of() : Arrays.asList(row[5].toString().split("\n", -1));
        var letter = new Letter(row[2].toString(), row[3].toString(), Kind.valueOf(row[4].toString()), arguments, row[6].toString(),
                Sql.number(row[7]));
        return new Waiting(Sql.number(row[0]), row[1].toString(), letter, Sql.moment(row[8]), (int) Sql.number(row[9]),
                Sql.moment(row[10]));
    }

    private static String line(String argument) {
        return Text.beginning(Text.shown(argument).replaceAll("\\s", " "), ARGUMENT_MAX);
    }
}

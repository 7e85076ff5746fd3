package journal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.mail.MailRepository.Outcome;
import journal.schedule.Schedule;
import journal.setting.MailSettings;

/**
 * Sends the mails of the outbox, outside of transactions: as soon as one was left there, and every few seconds those that are due again. A node
 * takes a mail for some time before it sends it, so that no other node does. {@code docs/decisions} says what a crash costs.
 */
@ApplicationScoped
public class Delivery {
    /** How long a node has a mail to itself: more than all timeouts of a mail together. */
    static final Duration LEASE = Duration.ofMinutes(10);
    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int BATCH = 50;

    @Inject Schedule schedule;
    @Inject MailRepository mails;
    @Inject MailSettings settings;
    @Inject LetterText texts;
    @Inject MailServer server;
    @Inject Event<SecretWanted> wanted;

    /** Begins with it, until the application stops. */
    public void begin() {
        if (settings.isOn()) {
            schedule.begin(EVERY, EVERY, this::deliver);
        }
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Left left) {
        schedule.call();
    }

    private void deliver() {
        List<Waiting> due = mails.due(Instant.now(), BATCH);
        for (Waiting mail : due) {
            Instant until = Instant.now().plus(LEASE).truncatedTo(ChronoUnit.MICROS);
            if (mails.claim(mail, until) && !isDelivered(mail.claimed(until))) {
                return; // the server is not there: the others wait for the next run
            }
        }
        if (due.size() == BATCH) {
            schedule.call();
        }
    }

    private boolean isDelivered(Waiting mail) {
        try {
            mails.end(mail, sent(mail), Instant.now());
            return true;
        } catch (SendFailedException refused) { // this recipient
            postpone(mail, refused);
            return true;
        } catch (MessagingException | RuntimeException failure) {
            schedule.note(failure);
            postpone(mail, failure);
            return false;
        }
    }

    private Outcome sent(Waiting mail) throws MessagingException {
        Letter letter = mail.letter();
        if (letter.ticket() == 0) {
            server.send(letter.recipient(), texts.of(letter, letter.link()), mail.name());
            return Outcome.SENT;
        }
        var secret = new SecretWanted(letter.kind(), letter.ticket());
        wanted.fire(secret);
        if (secret.secret().isEmpty()) {
            return Outcome.VOID;
        }
        server.send(letter.recipient(), texts.of(letter, letter.link() + "?token=" + secret.secret().get()), mail.name());
        return Outcome.SENT;
    }

    // the message of an exception may have the address in it
    private void postpone(Waiting mail, Exception failure) {
        Optional<Instant> next = mail.next(Instant.now());
        next.ifPresentOrElse(moment -> mails.postpone(mail, moment), () -> mails.end(mail, Outcome.FAILED, Instant.now()));
        LOG.log(Level.WARNING, () -> "Mail " + mail.id() + " was not sent (attempt " + mail.attempts() + ", " + failure.getClass().getName()
                + "); " + next.map(moment -> "the next attempt is at " + moment).orElse("it is given up"));
    }
}

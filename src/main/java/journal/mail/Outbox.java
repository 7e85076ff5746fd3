package journal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.setting.MailSettings;

/** Where mails are left to be sent: in the transaction of what they tell, so that either both are there or none. */
@ApplicationScoped
public class Outbox {

    /** A mail was left; a CDI event. */
    record Left() {
    }

    @Inject MailRepository mails;
    @Inject MailSettings settings;
    @Inject Event<Left> left;

    /** Whether mails leave. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** Leaves a mail, in the caller's transaction; none where mails do not leave. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Letter letter) {
        if (isOn()) {
            mails.add(letter, Instant.now());
            left.fire(new Left());
        }
    }

    /** Takes back every mail that waits for this address, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(Mailbox recipient) {
        mails.remove(recipient.ascii());
    }
}

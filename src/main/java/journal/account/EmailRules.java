package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import journal.mail.Mailbox;
import journal.mail.Outbox;
import journal.setting.MailSettings;
import journal.web.Errors;
import journal.web.RetryAfter;
import journal.web.Text;

/** What an e-mail address must be that somebody enters, and how often one is written to. */
@ApplicationScoped
public class EmailRules {
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject MailSettings settings;
    @Inject Outbox outbox;

    /** The typed address; empty where none was typed, or it is refused: then the field {@code email} has an error. */
    Optional<Mailbox> check(String typed, Errors errors) {
        if (!errors.isEmpty("email")) {
            return Optional.empty();
        }
        Optional<Mailbox> mailbox = Mailbox.of(typed);
        if (Text.isBlank(typed)) {
            if (settings.required()) {
                errors.add("email", "email.blank");
            }
        } else if (!outbox.isOn()) {
            errors.add("email", "email.off");
        } else if (mailbox.isEmpty()) {
            errors.add("email", "email.wrong");
        }
        return errors.isEmpty("email") ? mailbox : Optional.empty();
    }

    /** Counts a mail that asks to confirm an address of an account; gives how long the next one has to wait. */
    Optional<RetryAfter> count(Mailbox mailbox, Account account) {
        return attempts.count(List.of(counters.confirmations(mailbox), counters.confirmations(account)));
    }

    /** Counts a mail that asks to confirm an address of an account to come; gives how long the next one has to wait. */
    Optional<RetryAfter> count(Mailbox mailbox) {
        return attempts.count(List.of(counters.confirmations(mailbox)));
    }
}

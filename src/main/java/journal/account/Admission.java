package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import journal.database.Clash;
import journal.mail.Mailbox;
import journal.web.HttpExchange;
import journal.web.Messages;
import journal.web.Network;

/** A registration within the limits: so many from a network in an hour, and so many hashes at once. */
@RequestScoped
public class Admission {
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject Passwords passwords;
    @Inject Registration registration;
    @Inject HttpExchange exchange;
    @Inject Messages messages;

    /** Adds an account; refused where its name is taken. */
    Attempt attempt(Username username, String password, Optional<Mailbox> mailbox) {
        Network network = Network.of(exchange.request().getRemoteAddr());
        return attempts.make(List.of(counters.registrations(network)), () -> register(username, password, mailbox));
    }

    private boolean register(Username username, String password, Optional<Mailbox> mailbox) {
        try {
            registration.register(username, passwords.hash(password), mailbox, messages.getLanguage());
            return true;
        } catch (PersistenceException failure) {
            // The unique index decides, not the query before it: two people may pick the same name at the same moment.
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return false;
        }
    }
}

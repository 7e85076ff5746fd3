package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import journal.database.Clash;
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

    private Registration.Outcome outcome;

    /** Adds an account; refused where its name is taken. What it has come to is the {@link #outcome}. */
    Attempt attempt(Registrant who, String password) {
        Network network = Network.of(exchange.request().getRemoteAddr());
        return attempts.make(List.of(counters.registrations(network)), () -> register(who, password));
    }

    /** What the attempt that was made has come to. */
    Registration.Outcome outcome() {
        return outcome;
    }

    private boolean register(Registrant who, String password) {
        try {
            outcome = registration.register(who, passwords.hash(password), messages.getLanguage());
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

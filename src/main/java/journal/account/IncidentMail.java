package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.mail.Outbox;
import journal.web.Incident;

/** Mails incidents to the administrators who have an e-mail address: of each kind one in some minutes, whichever node it happens on. */
@ApplicationScoped
public class IncidentMail {
    private static final Logger LOG = Logger.getLogger(IncidentMail.class.getName());

    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject EmailRepository emails;
    @Inject IncidentNotice notice;
    @Inject Outbox outbox;

    void tell(@ObservesAsync Incident incident) {
        try {
            List<Long> admins = outbox.isOn() ? emails.adminsWithAddress() : List.of();
            if (!admins.isEmpty() && attempts.count(List.of(counters.incidents(incident))).isEmpty()) {
                notice.add(incident, admins);
            }
        } catch (RuntimeException failure) { // as where the database is what has failed
            LOG.log(Level.WARNING, failure, () -> "Incident " + incident.id() + " was not mailed");
        }
    }
}

package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import journal.mail.Kind;
import journal.mail.Letter;
import journal.mail.Mailbox;
import journal.mail.Outbox;
import journal.setting.Role;
import journal.web.Incident;
import journal.web.Links;

/** The mails about one incident. */
@ApplicationScoped
public class IncidentNotice {
    private static final String LANGUAGE = "en"; // of who has chosen none: there is no request of theirs

    @Inject AccountRepository accounts;
    @Inject EmailRepository emails;
    @Inject Outbox outbox;
    @Inject Links links;

    /** Leaves a mail for each of these accounts that is an administrator. */
    @Transactional
    public void add(Incident incident, List<Long> admins) {
        admins.stream().flatMap(id -> accounts.find(id).stream()).filter(account -> account.has(Role.ADMIN))
                .forEach(account -> emails.of(account).map(EmailAddress::mailbox).ifPresent(address -> add(incident, account, address)));
    }

    private void add(Incident incident, Account account, Mailbox address) {
        Instant at = incident.at().truncatedTo(ChronoUnit.SECONDS);
        outbox.add(Letter.to(address, account.language().orElse(LANGUAGE), Kind.INCIDENT, links.to("EntryController#list"), incident.id(),
                at.toString(), incident.failure(), incident.place(), incident.route()));
    }
}

package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.mail.SecretWanted;
import journal.web.Secret;

/** Makes the secret of a link at the moment when its mail leaves. */
@ApplicationScoped
public class SecretsOfLinks {
    @Inject EmailRepository emails;

    /** Gives a new one, unless the link is void by now. Its time begins at this moment. */
    @Transactional
    public void give(@Observes SecretWanted wanted) {
        Instant now = Instant.now();
        String secret = Secret.text();
        emails.link(wanted.ticket()).filter(link -> link.isGood(now)).ifPresent(link -> {
            link.leave(secret, now);
            wanted.give(secret);
        });
    }
}

package journal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.TestDeployment;
import journal.list.PageRequest;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.Origin;
import journal.security.SecurityEvent;
import journal.security.SecurityEvents;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecurityEventsIT {
    private static final long NOBODY = 1_000_000_000_000L; // an event outlives its account
    private static final int MANY = 501; // more than a batch

    @Inject SecurityEvents events;
    @Inject SecurityEventPurge purge;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void what_is_older_than_the_setting_is_purged_in_batches_and_the_rest_stays() throws Exception {
        Instant now = Instant.now();
        transaction.begin();
        for (int number = 0; number < MANY; number++) {
            add(EventKind.SIGNED_IN, now.minus(Duration.ofDays(90)).minusSeconds(1));
        }
        add(EventKind.BLOCKED, now.minus(Duration.ofDays(91)));
        add(EventKind.SIGNED_OUT, now.minus(Duration.ofDays(89)));
        transaction.commit();

        purge.purge(now);

        assertEquals(List.of("signed_out"),
                events.of(NOBODY, PageRequest.first(), 20).items().stream().map(SecurityEvent::getKind).toList());
    }

    @Test
    void what_is_rolled_back_has_not_happened() throws Exception {
        transaction.begin();
        events.add(Happening.of(EventKind.BLOCKED, NOBODY + 1), Origin.NONE, Instant.now());
        transaction.rollback();

        assertEquals(List.of(), events.ofKinds(EventKind.audited(), Optional.of(NOBODY + 1), PageRequest.first(), 20).items());
    }

    private void add(EventKind kind, Instant when) {
        events.add(Happening.of(kind, NOBODY), Origin.NONE, when);
    }
}

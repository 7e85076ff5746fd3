package journal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import journal.TestDeployment;
import journal.account.RegistrationInvitation;
import journal.account.RegistrationInvitationRepository;
import journal.web.Secret;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistrationInvitationPurgeIT {
    private static final int MANY = 501; // more than a batch
    private static final int KEPT = 90; // days, as the setting says

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;
    @Inject RegistrationInvitationRepository invitations;
    @Inject RegistrationInvitationPurge purge;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void what_ended_before_the_setting_says_is_purged_in_batches_and_the_rest_stays() throws Exception {
        Instant now = Instant.now();
        String note = Secret.text();
        transaction.begin();
        for (int number = 0; number < MANY; number++) {
            add(note, now.minus(Duration.ofDays(KEPT + 2)));
        }
        add(note, now.minus(Duration.ofDays(KEPT)));
        transaction.commit();

        purge.purge(now);

        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT COUNT(*) FROM registration_invitation WHERE note = ?")) {
            select.setString(1, note);
            var found = select.executeQuery();
            found.next();
            assertEquals(1, found.getLong(1));
        }
    }

    // for a day
    private void add(String note, Instant when) {
        invitations.add(new RegistrationInvitation(Secret.text(), 1, note, when, Duration.ofDays(1)));
    }
}

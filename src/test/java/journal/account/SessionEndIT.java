package journal.account;

import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import journal.Answer;
import journal.EventStream;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;
import journal.setting.Role;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SessionEndIT {
    @Inject AccountRepository accounts;
    @Inject Passwords passwords;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war().addClasses(Http.class, Answer.class, EventStream.class, TestJournal.class);
    }

    @Test
    void a_new_password_ends_the_sessions_that_began_with_the_old_one_and_their_streams() throws Exception {
        var account = new Account(Username.of("ada" + UUID.randomUUID().toString().substring(0, 12)), passwords.hash(PASSWORD),
                Set.of(Role.AUTHOR), Instant.now());
        transaction.begin();
        accounts.add(account);
        transaction.commit();
        var port = ConfigProvider.getConfig().getValue("journal.port", String.class);
        var url = URI.create("http://localhost:" + port + "/" + TestDeployment.NAME + "/");
        var ada = Http.at(url);
        ada.signsIn(account.getUsername());
        assertEquals(200, ada.get("/entry").status());
        String entry = ada.adds("Watched", "It rained.").replaceFirst("^.*(?=/entries/)", "");

        try (var stream = EventStream.open(url, ada, entry + "/revision?after=1")) {
            assertEquals(200, stream.status());

            transaction.begin();
            accounts.find(account.getId()).orElseThrow().changePassword(passwords.hash("It snows in Lisbon"));
            transaction.commit();

            assertEquals(List.of(), stream.untilItsEnd());
        }
        assertEquals(303, ada.get("/entry").status());
    }
}

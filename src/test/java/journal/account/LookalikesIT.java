package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import journal.TestDeployment;
import journal.database.Clash;
import journal.setting.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names that look the same, in the database. */
@ExtendWith(ArquillianExtension.class)
class LookalikesIT {
    @Inject Lookalikes lookalikes;
    @Inject AccountRepository accounts;
    @Inject Registration registration;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void accounts_that_look_alike_stay_and_nobody_else_gets_such_a_name() throws Exception {
        String end = UUID.randomUUID().toString().substring(0, 12);
        var ada = Username.of("ada" + end);
        var other = Username.of("\u0430da" + end);
        add(ada);
        add(other);
        assertFalse(accounts.resemble(ada));

        lookalikes.keep();
        lookalikes.keep();

        assertTrue(accounts.resemble(Username.of("ad\u0430" + end)));
        assertEquals(ada.text(), accounts.named(ada).orElseThrow().getUsername());
        assertEquals(other.text(), accounts.named(other).orElseThrow().getUsername());
    }

    @Test
    void the_database_refuses_what_looks_like_a_registered_name() {
        String end = UUID.randomUUID().toString().substring(0, 12);
        registration.register(new Registrant(Username.of("ada" + end), Optional.empty(), ""), "It rains in Lisbon", "en");

        var refused = assertThrows(PersistenceException.class,
                () -> registration.register(new Registrant(Username.of("\u0430da" + end), Optional.empty(), ""), "It rains in Lisbon",
                        "en"));

        assertTrue(Clash.isIn(refused), refused::toString);
    }

    @Test
    void a_name_is_what_the_code_says_and_not_the_database() throws Exception {
        var grace = Username.of("grace" + UUID.randomUUID().toString().substring(0, 12));
        add(grace);

        assertTrue(accounts.named(grace).isPresent());
        assertFalse(accounts.named(Username.inPath(grace.text() + " ")).isPresent());
    }

    private void add(Username name) throws Exception {
        transaction.begin();
        accounts.add(new Account(name, "", Set.of(Role.AUTHOR), Instant.now()));
        transaction.commit();
    }
}

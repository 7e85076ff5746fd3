package journal.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What all accounts store together is the sum of what each stores. */
@ArquillianTest
class UsageCountIT {
    private static final long FIRST = 1_000_000_000_000L; // the id of an account that only this test has
    private static final int ACCOUNTS = TotalRepository.BATCH + 1;

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;
    @Inject UsageCount usage;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @AfterEach
    void the_accounts_are_gone() throws SQLException {
        execute("DELETE FROM account_usage WHERE account_id >= " + FIRST, "DELETE FROM account WHERE id >= " + FIRST);
    }

    @Test
    void more_accounts_than_one_step_takes_are_counted_once() throws SQLException {
        usage.count();
        Total before = pictures();
        for (long account = FIRST; account < FIRST + ACCOUNTS; account++) {
            execute("INSERT INTO account (id, username, username_key, password_hash, roles, security_version, created_at, version) VALUES ("
                    + account + ", 'a" + account + "', 'a" + account + "', '', '', 0, 0, 1)",
                    "INSERT INTO account_usage (account_id, pictures, picture_bytes) VALUES (" + account + ", 2, 1000)");
        }

        usage.count();

        assertEquals(2 * ACCOUNTS, pictures().rows() - before.rows());
        assertEquals(1_000 * ACCOUNTS, pictures().bytes() - before.bytes());
        assertTrue(!pictures().countedAt().isBefore(before.countedAt()) && pictures().countedAt().isBefore(Instant.now()));
        assertEquals(Kind.values().length, usage.totals().size());
    }

    private Total pictures() {
        return usage.totals().stream().filter(total -> total.kind() == Kind.PICTURES).findFirst().orElseThrow();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}

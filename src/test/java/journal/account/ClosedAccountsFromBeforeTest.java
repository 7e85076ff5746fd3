package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account without a password was a closed one, until there were accounts that need none. */
class ClosedAccountsFromBeforeTest {
    private static final String BEFORE = "24";

    @ParameterizedTest
    @CsvSource({"test, '', true", "ada, hash, false"})
    void it_stays_closed(String name, String hash, boolean closed) throws SQLException {
        String url = "jdbc:derby:memory:closed-" + name + ";create=true";
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration/derby").target(BEFORE).load().migrate();
        try (Connection database = DriverManager.getConnection(url); Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO account (username, username_key, password_hash, roles, security_version, created_at, version)"
                            + " VALUES ('" + name + "', '" + name + "', '" + hash + "', 'AUTHOR', 0, 0, 0)");

            Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration/derby").load().migrate();

            try (ResultSet account = statement.executeQuery("SELECT closed FROM account")) {
                account.next();
                assertEquals(closed, account.getBoolean("closed"));
            }
        }
    }
}

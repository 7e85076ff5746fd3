package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** That accounts which were there before keep their names for good, too. */
class NamesFromBeforeTest {
    private static final String URL = "jdbc:derby:memory:names-from-before;create=true";
    private static final String BEFORE = "24";

    @Test
    void each_name_and_what_it_looks_like_is_its_accounts() throws SQLException {
        Flyway.configure().dataSource(URL, null, null).locations("classpath:db/migration/derby").target(BEFORE).load().migrate();
        try (Connection database = DriverManager.getConnection(URL); Statement statement = database.createStatement()) {
            statement.executeUpdate("INSERT INTO account (id, username, username_key, username_skeleton, password_hash, roles,"
                    + " security_version, created_at, version) VALUES (1, 'Ida', 'ida', 'lda', '', '', 0, 0, 0),"
                    + " (2, 'lda', 'lda', NULL, '', '', 0, 0, 0)");

            Flyway.configure().dataSource(URL, null, null).locations("classpath:db/migration/derby").load().migrate();

            assertEquals(List.of("KEY ida 1", "KEY lda 2", "LOOK lda 1"), claims(statement));
        }
    }

    private static List<String> claims(Statement statement) throws SQLException {
        List<String> claims = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT kind, text, account_id FROM name_claim ORDER BY kind, text")) {
            while (row.next()) {
                claims.add(row.getString(1) + ' ' + row.getString(2) + ' ' + row.getLong(3));
            }
        }
        return claims;
    }
}

package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What accounts that were there before count as, when the database begins to tell what they have from the settings. */
class AccountsFromBeforeTest {
    private static final String BEFORE = "16";
    private static final RolesColumn ROLES = new RolesColumn();

    @ParameterizedTest
    @CsvSource({"test, AUTHOR, SETTING, AUTHOR, ''", "ada, 'ADMIN,AUTHOR', REGISTRATION, AUTHOR, ADMIN",
        "grace, ADMIN, REGISTRATION, '', ADMIN",
        "hedy, AUTHOR, REGISTRATION, AUTHOR, ''", "joan, '', REGISTRATION, '', ''"})
    void administrators_and_the_user_test_are_of_the_settings(String name, String before, String origin, String own, String given)
            throws SQLException {
        String url = "jdbc:derby:memory:before-" + name + ";create=true";
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration/derby").target(BEFORE).load().migrate();
        try (Connection database = DriverManager.getConnection(url); Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO account (username, username_key, password_hash, roles, security_version, created_at, version)"
                            + " VALUES ('" + name + "', '" + name + "', 'hash', '" + before + "', 0, 0, 0)");

            Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration/derby").load().migrate();

            try (ResultSet account = statement.executeQuery("SELECT origin, roles, setting_roles FROM account")) {
                account.next();
                assertEquals(origin, account.getString("origin"));
                assertEquals(own, account.getString("roles"));
                assertEquals(given.isEmpty() ? Set.of() : Set.of(given),
                        ROLES.convertToEntityAttribute(account.getString("setting_roles")));
            }
        }
    }
}

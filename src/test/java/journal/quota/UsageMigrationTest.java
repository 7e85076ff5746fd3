package journal.quota;

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

/** The migration that begins to count what accounts store. */
class UsageMigrationTest {
    private static final String URL = "jdbc:derby:memory:usage;create=true";
    private static final String ENTRY =
            "INSERT INTO entry (id, author_id, title, text, format, submission_key, created_at, version, revision)";
    private static final String VERSION = "INSERT INTO entry_version (entry_id, number, title, text, format, tags, saved_by, saved_at)";
    private static final String DRAFT =
            "INSERT INTO draft (author_id, submission_key, base, title, text, format, tags, revision, saved_at)";

    @Test
    void what_was_stored_before_is_counted() throws SQLException {
        migrate("16");
        execute("INSERT INTO account (id, username, username_key, password_hash, roles, security_version, created_at, version)"
                + " VALUES (1, 'ada', 'ada', '', '', 0, 0, 1), (2, 'grace', 'grace', '', '', 0, 0, 1)",
                ENTRY + " VALUES (1, 1, 'Rain', 'It rained.', 'plain', 'a', 0, 1, 2), (2, 1, 'Sun', 'It shone.', 'plain', 'b', 0, 1, 1)",
                VERSION + " VALUES (1, 1, 'Rain', 'It rains.', 'plain', NULL, 1, 0), (1, 2, 'Rain', 'It rained.', 'plain', 'wet', 1, 0),"
                        + " (2, 1, 'Sun', 'It shone.', 'plain', NULL, 1, 0)",
                DRAFT + " VALUES (1, 'c', 0, CAST('Snow' AS CLOB), CAST('' AS CLOB), 'plain', CAST('white' AS CLOB), 1, 0)",
                DRAFT + " VALUES (1, 'd', 0, CAST('' AS CLOB), CAST('Hail' AS CLOB), 'plain', CAST(NULL AS CLOB), 1, 0)",
                "INSERT INTO picture (id, owner_id, name) VALUES (1, 1, 'cat')",
                "INSERT INTO picture_file (picture_id, variant, media_type, content) VALUES"
                        + " (1, 'small', 'image/png', CAST(X'01' AS BLOB)), (1, 'large', 'image/png', CAST(X'010203' AS BLOB))");

        migrate("17");

        assertEquals(List.of("1|2|13|3|42|1|4", "2|0|0|0|0|0|0"), rows("SELECT account_id, drafts, draft_bytes, versions, version_bytes,"
                + " pictures, picture_bytes FROM account_usage ORDER BY account_id"));
        assertEquals(List.of("1|30", "2|12"), rows("SELECT id, bytes FROM entry ORDER BY id"));
    }

    private static void migrate(String target) {
        Flyway.configure().dataSource(URL, null, null).locations("classpath:db/migration/derby").target(target).load().migrate();
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection(URL); Statement statement = database.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static List<String> rows(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection(URL); Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(row.getString(column));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }
}

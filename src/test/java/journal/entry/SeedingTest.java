package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import journal.account.Account;
import journal.account.Username;
import journal.database.InstantColumn;
import journal.database.LocalDateTimeColumn;
import journal.markdown.Markdown;
import journal.setting.ContentLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedingTest {
    private static final int ENTRIES = 300;
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z");
    private static final InstantColumn MOMENTS = new InstantColumn();
    private static final String CONTENT = "title, text, format, language, tags, dated_at, zone, audience";

    private static String one;
    private static String other;
    private static String third;

    @BeforeAll
    static void three_journals_are_seeded() throws SQLException {
        one = seeded("one", 7);
        other = seeded("other", 7);
        third = seeded("third", 8);
    }

    @Test
    void a_row_is_as_the_application_would_have_written_it() throws SQLException {
        var markdown = new Markdown(ContentLimits.DEFAULT);
        var ada = new Account(Username.of("ada"), "", Set.of(), UNTIL);

        try (Connection database = DriverManager.getConnection(one); ResultSet row = rows(database, "SELECT * FROM entry")) {
            int read = 0;
            for (; row.next(); read++) {
                var content = new Content(row.getString("title"), row.getString("text"), row.getString("format"), row.getString("language"))
                        .tagged(row.getString("tags") == null ? "" : row.getString("tags")).readBy(row.getString("audience"))
                        .dated(MOMENTS.convertToEntityAttribute(row.getLong("dated_at")).atZone(ZoneId.of(row.getString("zone"))));
                var entry = new Entry(ada, content, UUID.fromString(row.getString("submission_key")),
                        MOMENTS.convertToEntityAttribute(row.getLong("created_at")));
                entry.render(markdown);

                assertEquals(entry.getHtml(), row.getString("html"));
                assertEquals(content.tags(), row.getString("tags") == null ? "" : row.getString("tags"));
                assertEquals(LocalDateTimeColumn.micros(entry.getLocalAt()), row.getLong("local_at"));
                assertEquals(entry.getLocalAt().getMonthValue() * 100 + entry.getLocalAt().getDayOfMonth(), row.getInt("month_day"));
                assertEquals(entry.getVersion(), row.getInt("revision"));
                assertEquals(entry.bytes(), row.getLong("bytes"));
                assertFalse(MOMENTS.convertToEntityAttribute(row.getLong("dated_at")).isAfter(UNTIL));
                assertEquals(entry.getTags().stream().map(Tags::key).sorted().toList(),
                        all(database, "SELECT tag FROM entry_tag WHERE entry_id = " + row.getLong("id") + " ORDER BY tag").stream().sorted()
                                .toList());
            }
            assertEquals(ENTRIES, read);
            assertEquals(all(database, "SELECT id, 1, author_id, created_at, " + CONTENT + " FROM entry ORDER BY id"),
                    all(database, "SELECT entry_id, number, saved_by, saved_at, " + CONTENT + " FROM entry_version ORDER BY entry_id"));
            assertEquals(all(database, "SELECT author_id, COUNT(*), SUM(bytes) FROM entry GROUP BY author_id ORDER BY author_id"),
                    all(database, "SELECT account_id, versions, version_bytes FROM account_usage WHERE versions > 0 ORDER BY account_id"));
            assertEquals(List.of(), all(database, "SELECT t.tag FROM entry_tag t JOIN entry e ON e.id = t.entry_id"
                    + " WHERE t.audience <> e.audience OR t.local_at <> e.local_at"));
        }
    }

    @Test
    void the_same_numbers_give_the_same_rows_and_others_give_others() throws SQLException {
        String rows = "SELECT id, html, submission_key, author_id, " + CONTENT + " FROM entry ORDER BY id";

        try (Connection first = DriverManager.getConnection(one); Connection same = DriverManager.getConnection(other);
                Connection different = DriverManager.getConnection(third)) {
            assertEquals(all(first, rows), all(same, rows));
            assertNotEquals(all(first, rows), all(different, rows));
        }
    }

    @Test
    void texts_are_of_many_kinds() throws SQLException {
        try (Connection database = DriverManager.getConnection(one)) {
            String html = String.join("\n", all(database, "SELECT html FROM entry WHERE html IS NOT NULL"));

            for (String element : List.of("<h3>", "<ul>", "<ol>", "class=\"task\"", "<blockquote>", "<table>", "<pre ", "<sup ", "<a href",
                    "<hr>",
                    "<del>", "&lt;b&gt;")) {
                assertTrue(html.contains(element), element);
            }
            assertEquals(6, all(database, "SELECT DISTINCT language FROM entry").size());
            assertEquals(List.of("markdown", "plain"), all(database, "SELECT DISTINCT format FROM entry ORDER BY format"));
            assertEquals(3, all(database, "SELECT DISTINCT SUBSTR(audience, 1, 6) FROM entry").size());
        }
    }

    @Test
    void more_comes_after_what_is_there() throws SQLException {
        new Seeding(third, 8).entries(10, UNTIL);

        try (Connection database = DriverManager.getConnection(third)) {
            database.createStatement().execute("INSERT INTO entry (author_id, title, text, format, submission_key, created_at, version)"
                    + " VALUES (1, 'Rain', 'It rained.', 'plain', 'a', 0, 1)");

            assertEquals(List.of(String.valueOf(ENTRIES + 11)), all(database, "SELECT MAX(id) FROM entry"));
            assertEquals(List.of(String.valueOf(ENTRIES + 10)), all(database, "SELECT COUNT(*) FROM entry_version"));
        }
    }

    private static String seeded(String name, long seed) throws SQLException {
        String url = "jdbc:derby:memory:" + name + ";create=true";
        var seeding = new Seeding(url, seed);
        seeding.accounts(5, "");
        seeding.entries(ENTRIES, UNTIL);
        return url;
    }

    private static List<String> all(Connection database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = rows(database, sql)) {
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(row.getString(column));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }

    private static ResultSet rows(Connection database, String sql) throws SQLException {
        var statement = database.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(sql);
    }
}

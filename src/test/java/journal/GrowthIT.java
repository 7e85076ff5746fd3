package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import journal.entry.Seeding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What pages cost the database while the journal grows. */
@Execution(ExecutionMode.CONCURRENT) // with those that use the one journal
class GrowthIT {
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z");
    private static final String MIDDLE = "2016-01-01T00:00:00-0";
    private static final Pattern AUTHOR = Pattern.compile("href=\"(/authors/[^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("href=\"(/tags/[^\"]+)\"");
    private static final Pattern MONTH = Pattern.compile("href=\"(/archive/\\d+/\\d\\d)\"");
    private static final Pattern ENTRY = Pattern.compile("href=\"(/entries/\\d+/[^\"]+)\"");

    @Test
    void a_page_takes_as_many_statements_of_ten_thousand_entries_as_of_few() throws Exception {
        try (var server = Server.named("growth", Map.of()).empty()) {
            seed(server, FEW);
            server.start();
            Http.at(server.url()).registers("ada");
            Map<String, Long> before = statements(server);
            server.stop();

            seed(server, MANY - FEW);
            server.start();
            Map<String, Long> after = statements(server);

            assertEquals(before, after);
            assertTrue(before.values().stream().allMatch(count -> count > 0), before::toString);
        }
    }

    private static Map<String, Long> statements(Server server) {
        var ada = Http.at(server.url());
        ada.signsIn("ada");
        String list = ada.get("/?before=" + MIDDLE).body();
        Map<String, String> pages = new TreeMap<>(Map.of("an entry", first(ENTRY, list), "an author", first(AUTHOR, list), "a tag",
                first(TAG, list), "a year", ada.get("/archive").location()));
        for (String page : List.of("/", "/?before=" + MIDDLE, "/?after=" + MIDDLE, "/entry", "/trash", "/drafts", "/circles", "/feed.atom",
                "/feed.json")) {
            pages.put(page, page);
        }
        pages.put("a month", first(MONTH, ada.get(pages.get("a year")).body()));
        pages.put("a search", "/search?q=author:author-1");
        ada.searches("author:author-1", answer -> !answer.articles().isEmpty() && !answer.text().contains("not everything is found yet"));
        Map<String, Long> statements = new TreeMap<>();
        for (Map.Entry<String, String> one : pages.entrySet()) {
            String page = one.getValue();
            ada.get(page); // once before: what is compiled or cached at the first time is not counted
            long before = logged(server);
            assertEquals(200, ada.get(page).status(), page);
            statements.put(one.getKey(), logged(server) - before);
        }
        return statements;
    }

    private static String first(Pattern link, String page) {
        return link.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static long logged(Server server) {
        return Statements.in(server.directory().resolve("derby.log")).size();
    }

    private static void seed(Server server, int entries) throws SQLException {
        String url = "jdbc:derby:" + Path.of(server.data(), "derby");
        var seeding = new Seeding(url + ";create=true", 1);
        seeding.accounts(1, "");
        seeding.entries(entries, UNTIL);
        try (Connection database = DriverManager.getConnection(url); var log = database.createStatement()) {
            log.execute("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.language.logStatementText', 'true')");
        }
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException ended) {
            assertEquals("08006", ended.getSQLState());
        }
    }
}

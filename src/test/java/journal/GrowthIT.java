package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import journal.entry.Seeding;
import org.junit.jupiter.api.Test;

/** What pages cost the database while the journal grows. */
class GrowthIT {
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int MOST_ROWS = 200; // of tables and indexes: a page of twenty for three audiences, and one of each
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z");
    private static final String MIDDLE = "2016-01-01T00:00:00-0";
    private static final Pattern AUTHOR = Pattern.compile("href=\"(/authors/[^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("href=\"(/tags/[^\"]+)\"");
    private static final Pattern MONTH = Pattern.compile("href=\"(/archive/\\d+/\\d\\d)\"");
    private static final Pattern ENTRY = Pattern.compile("href=\"(/entries/\\d+/[^\"]+)\"");

    @Test
    void a_page_of_ten_thousand_entries_takes_as_many_statements_as_one_of_few_and_a_bounded_number_of_rows() throws Exception {
        try (var server = Server.named("growth", Map.of()).empty()) {
            Files.createDirectories(server.directory());
            Files.write(server.directory().resolve("derby.properties"), List.of("derby.language.logStatementText=true",
                    "derby.language.logQueryPlan=true"));
            seed(server, FEW);
            server.start();
            Http.at(server.url()).registers("ada");
            Map<String, List<String>> before = logged(server);
            server.stop();

            seed(server, MANY - FEW);
            server.start();
            Map<String, List<String>> after = logged(server);

            assertEquals(statements(before), statements(after));
            assertTrue(statements(before).values().stream().allMatch(count -> count > 0), before::toString);
            assertTrue(rows(after).values().stream().allMatch(count -> count < MOST_ROWS), () -> rows(after).toString());
            assertTrue(rows(after).get("/") > 0);
        }
    }

    // what the database says that it did for each page
    private static Map<String, List<String>> logged(Server server) throws IOException {
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
        Path log = server.directory().resolve("derby.log");
        Map<String, List<String>> logged = new TreeMap<>();
        for (Map.Entry<String, String> one : pages.entrySet()) {
            String page = one.getValue();
            ada.get(page); // once before: what is compiled or cached at the first time is not counted
            int before = Files.readAllLines(log).size();
            assertEquals(200, ada.get(page).status(), page);
            List<String> lines = Files.readAllLines(log);
            logged.put(one.getKey(), lines.subList(before, lines.size()));
        }
        return logged;
    }

    private static Map<String, Integer> statements(Map<String, List<String>> logged) {
        var statements = new TreeMap<String, Integer>();
        logged.forEach((page, lines) -> statements.put(page, Statements.of(lines).size()));
        return statements;
    }

    private static Map<String, Integer> rows(Map<String, List<String>> logged) {
        var rows = new TreeMap<String, Integer>();
        logged.forEach((page, lines) -> rows.put(page, Statements.rowsVisited(lines)));
        return rows;
    }

    private static String first(Pattern link, String page) {
        return link.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static void seed(Server server, int entries) throws SQLException {
        String url = "jdbc:derby:" + Path.of(server.data(), "derby");
        var seeding = new Seeding(url + ";create=true", 1);
        seeding.accounts(1, "");
        seeding.entries(entries, UNTIL);
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException ended) {
            assertEquals("08006", ended.getSQLState());
        }
    }
}

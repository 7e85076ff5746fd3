package journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A servlet of the tests that shows the rows of the journal's database, so that a test sees whether anything has changed. */
@WebServlet("/tables-door")
public class TablesDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** What changes by itself: what repeated tasks write, counts of tries, locks, and steps of visitors that end. */
    private static final Set<String> RESTLESS =
            Set.of("account_turn", "background_task", "entry_change", "html_renewal", "mail", "openid_step", "passkey_challenge",
                    "sign_in_step", "tally", "usage_total");
    /** Columns in which the use of a session is stored. */
    private static final Set<String> USES = Set.of("seen_at", "ends_at", "secret_digest", "former_digest", "former_ends_at",
            "renewed_at");

    @Resource(lookup = "java:comp/DefaultDataSource") transient DataSource database;

    /** The tables that rest, each with the number of its rows and what they say. */
    public static Map<String, String> contents() {
        return ask("tables=").collect(Collectors.toMap(line -> line.split(" ")[0], line -> line, (one, other) -> one, TreeMap::new));
    }

    /** The first row of a query: its columns by their names in lower case. */
    public static Map<String, String> row(String query) {
        return ask("query=" + URLEncoder.encode(query, UTF_8)).map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new));
    }

    private static Stream<String> ask(String query) {
        var answer = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/')).get("/tables-door?" + query);
        assertEquals(200, answer.status(), answer::text);
        return answer.body().lines();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (var connection = database.getConnection()) {
            var lines = request.getParameter("query") == null ? tables(connection) : first(connection, request.getParameter("query"));
            response.getWriter().print(String.join("\n", lines));
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        String schema = connection.getSchema();
        try (var tables = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!RESTLESS.contains(table.toLowerCase(Locale.ROOT)) && !table.startsWith("flyway")) {
                    lines.add(table.toLowerCase(Locale.ROOT) + ' ' + rows(connection, table));
                }
            }
        }
        return lines;
    }

    private static String rows(Connection connection, String table) throws SQLException {
        List<Integer> hashes = new ArrayList<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                hashes.add(String.join("\n", columns(rows)).hashCode());
            }
        }
        return hashes.size() + " rows " + HexFormat.of().toHexDigits(hashes.stream().sorted().toList().hashCode());
    }

    private static List<String> first(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next() ? columns(rows) : List.of();
        }
    }

    private static List<String> columns(ResultSet row) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
            if (!USES.contains(name)) {
                columns.add(name + '=' + String.valueOf(row.getString(column)).replace("\n", "\\n"));
            }
        }
        return columns;
    }
}

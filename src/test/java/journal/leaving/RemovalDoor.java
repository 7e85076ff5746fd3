package journal.leaving;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;

/** A servlet of the tests that lets time pass for those who leave, on a node of its own, and names what refers to accounts. */
@WebServlet("/removal-door")
public class RemovalDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String COLUMNS = ".*(account_id|owner_id|author_id|actor_id|saved_by|removed_by|invited_by)";

    @Resource(lookup = "java:comp/DefaultDataSource") transient DataSource database;
    @Resource transient ManagedExecutorService executor;

    @Inject transient Leavers leavers;
    @Inject transient Removal removal;

    /** Does what is due in so many days, as the repeated task does it: outside of any request. */
    static void looksIn(int days) {
        ask("look=" + days);
    }

    /** Takes a step of the removal of an account that leaves; says whether there is more. */
    static boolean steps(long account) {
        return Boolean.parseBoolean(ask("step=" + account));
    }

    /** The columns that refer to accounts, each as {@code table.column}. */
    static String[] references() {
        return ask("references=").split("\n");
    }

    private static String ask(String query) {
        var answer = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/')).get("/removal-door?" + query);
        if (answer.status() != HttpServletResponse.SC_OK) {
            throw new AssertionError(answer.text());
        }
        return answer.body();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            if (request.getParameter("look") != null) {
                Instant then = Instant.now().plus(Duration.ofDays(Integer.parseInt(request.getParameter("look"))));
                executor.submit(() -> leavers.look(then)).get();
            } else if (request.getParameter("step") != null) {
                long account = Long.parseLong(request.getParameter("step"));
                response.getWriter().print(executor.submit(() -> removal.step(account, Instant.now().plus(Duration.ofDays(100)))).get());
            } else {
                response.getWriter().print(String.join("\n", found()));
            }
        } catch (SQLException | ExecutionException failure) {
            throw new ServletException(failure);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    // foreign keys, and columns with such a name
    private TreeSet<String> found() throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String account = data.storesUpperCaseIdentifiers() ? "ACCOUNT" : "account";
            try (var keys = data.getExportedKeys(null, null, account)) {
                while (keys.next()) {
                    found.add(keys.getString("FKTABLE_NAME") + '.' + keys.getString("FKCOLUMN_NAME"));
                }
            }
            try (var columns = data.getColumns(null, null, "%", "%")) {
                while (columns.next()) {
                    if (columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT).matches(COLUMNS)) {
                        found.add(columns.getString("TABLE_NAME") + '.' + columns.getString("COLUMN_NAME"));
                    }
                }
            }
        }
        return new TreeSet<>(found.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }
}

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
import java.sql.SQLException;
import javax.sql.DataSource;

/** A servlet of the tests that executes an SQL statement in the journal's database, which may be inside of the server. */
@WebServlet("/database-door")
public class DatabaseDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    /** Executes a statement; gives the number of rows that it changed, or the first column of its first row. */
    public static String execute(String statement) {
        var answer = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/'))
                .get("/database-door?statement=" + URLEncoder.encode(statement, UTF_8));
        assertEquals(200, answer.status(), answer::text);
        return answer.body();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            if (statement.execute(request.getParameter("statement"))) {
                try (var rows = statement.getResultSet()) {
                    response.getWriter().print(rows.next() ? rows.getString(1) : "");
                }
            } else {
                response.getWriter().print(statement.getUpdateCount());
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}

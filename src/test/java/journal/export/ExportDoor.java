package journal.export;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;

/** A servlet of the tests that removes exports which have ended, as the repeated task does it. */
@WebServlet("/export-door")
public class ExportDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource transient ManagedExecutorService executor;
    @Inject transient ExportPurge purge;

    /** Removes them. */
    static void purges() {
        var answer = Http.at(TestJournal.URL.resolve(TestDeployment.NAME + '/')).get("/export-door");
        if (answer.status() != HttpServletResponse.SC_OK) {
            throw new AssertionError(answer.text());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            executor.submit(() -> purge.purge(Instant.now())).get();
            response.getWriter().print("done");
        } catch (ExecutionException failure) {
            throw new ServletException(failure);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}

package journal.web;

import static journal.TestJournal.URL;
import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.Log;
import journal.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal and every failure has its page, and a failure its trace in the log. */
class FailuresIT {
    private static final String FAILURE = "java.lang.IllegalStateException: This page fails, as its name says"; // that of /crashme

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 415, 422, 429, 503})
    void each_refusal_has_its_page(int status) {
        Answer answer = Http.anonymous().get("/crashme?status=" + status);

        assertEquals(status, answer.status());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertFalse(answer.heading().isEmpty());
        assertFalse(answer.body().contains("???"), "a text is missing");
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void a_failure_shows_a_number_and_not_its_trace() {
        var one = Http.anonymous().get("/crashme");
        var other = Http.anonymous().get("/crashme");

        assertEquals(500, one.status());
        assertTrue(incident(one).matches("[0-9A-F]{10}"), () -> incident(one));
        assertFalse(incident(one).equals(incident(other)));
        assertFalse(one.body().contains("This page fails"));
        one.isGuarded().namesNoProduct();
    }

    @Test
    void a_failure_is_in_the_log_once_with_its_trace_under_the_number_of_its_page() {
        int before = Log.ofTheJournal().lines().size();

        var numbers = Stream.of("/crashme", "/crashme").map(page -> incident(Http.anonymous().get(page))).toList();

        var log = Log.ofTheJournal().lines();
        for (String number : numbers) {
            var found = IntStream.range(0, log.size()).filter(line -> log.get(line).contains(number)).toArray();
            assertEquals(1, found.length, number);
            assertTrue(log.get(found[0]).endsWith(" E Incident " + number), log.get(found[0]));
            assertEquals(FAILURE, log.get(found[0] + 1));
            assertTrue(log.get(found[0] + 2).startsWith("\tat journal.web.CrashController.crash("), log.get(found[0] + 2));
        }
        assertEquals(numbers.size(), log.stream().skip(before).filter(line -> line.contains(FAILURE)).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.jsp", "/a/b.jsp", "/x.jspx", "/x.jsv", "/x.jsp?y=1"})
    void what_a_scanner_asks_for_is_in_no_log(String address) {
        int before = Log.ofTheJournal().lines().size();

        var answer = Http.anonymous().get(address);

        assertEquals(404, answer.status());
        assertEquals(Http.anonymous().get("/nowhere").body(), answer.body());
        assertEquals(List.of(), Log.ofTheJournal().lines().stream().skip(before).filter(line -> line.contains("Incident")
                || line.contains("JSPG") || line.contains("SRVE")).toList());
    }

    @Test
    void a_client_that_goes_away_while_it_sends_is_no_incident() throws IOException {
        int before = Log.ofTheJournal().lines().size();

        try (var socket = new Socket(URL.getHost(), URL.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write((Wire.head("POST", path("/login"), "Content-Type: " + Http.FORM, "Content-Length: 1000")
                    + "username=ada").getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            untilItIsClosed(socket);
        }

        assertEquals(List.of(), Log.ofTheJournal().lines().stream().skip(before).filter(line -> line.contains(" E Incident ")).toList());
    }

    private static void untilItIsClosed(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
        } catch (IOException closed) {
            // a server may answer or not
        }
    }

    private static String incident(Answer answer) {
        return answer.text().replaceAll(".* give this number: (\\S+) .*", "$1");
    }
}

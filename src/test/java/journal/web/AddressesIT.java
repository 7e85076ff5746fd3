package journal.web;

import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.Log;
import journal.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, methods and hosts that no page of ours uses: each has its answer, and it is never our fault. */
class AddressesIT {
    private static final String FAILURE = "java.lang.IllegalStateException: This page fails, as its name says"; // that of /crashme

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            //                                        | 200
            /;x=y                                     | 200
            /login;x=y                                | 200
            /?unknown=1                               | 200
            /nowhere                                  | 404
            /favicon.ico                              | 404
            /error                                    | 404
            /Login                                    | 404
            /login/                                   | 200
            /login/more                               | 404
            //entry                                   | 404
            //evil.example/                           | 404
            /%c3%a9                                   | 404
            /entries                                  | 404
            /entries/                                 | 404
            /entries/abc                              | 404
            /entries/0                                | 404
            /entries/-1                               | 404
            /entries/999999999                        | 404
            /entries/9223372036854775807              | 404
            /entries/9223372036854775808              | 404
            /entries/1.5                              | 404
            /entries/1%20                             | 404
            /?before=                                 | 404
            /?before=garbage                          | 404
            /?before=newest%20                        | 404
            /?before=2026-99-24T03:43:02Z-1           | 404
            /?before=2026-11-24T03:43:02Z-            | 404
            /?before=2026-11-24T03:43:02Z--1          | 404
            /?before=2026-11-24T03:43:02Z-9999999999999999999 | 404
            /?before=9999-12-31T23:59:59Z-0           | 200
            /?before=0000-01-01T00:00:00Z-0           | 200
            /?before=%00                              | 404
            /?before=%ff                              | 404
            /?before=%3Cscript%3E                     | 404
            /?before=garbage&before=newest            | 404
            /crashme?status=x                         | 404
            /crashme?status=999999999999              | 404
            /WEB-INF/web.xml                          | 404
            /web-inf/web.xml                          | 404
            /WEB-INF%2fweb.xml                        | 404
            /WEB-INF/views/entry/list.jsp             | 404
            /META-INF/MANIFEST.MF                     | 404
            /assets                                   | 404
            /assets/                                  | 404
            /assets/journal.css                       | 404
            /assets/nothing.0123456789ab.css          | 404
            /assets/../WEB-INF/web.xml                | 404
            /assets/..%2fWEB-INF/web.xml              | 404
            /assets/..%2fWEB-INF/web.0123456789ab.xml | 404
            /%5c                                      | 400
            /%2fetc                                   | 400
            /%ff                                      | 400
            /?before=%zz                              | 400
            /login?next=%zz                           | 400
            """)
    void an_address_without_a_page_is_answered_in_the_design_of_the_site(String target, int status) {
        var answer = Wire.send(Wire.head("GET", path(target)));

        assertEquals(status, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
        assertTrue(answer.text().contains("The Journal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..;/", "/../", "/../../etc/passwd", "/%2e%2e/", "/%2e%2e/%2e%2e/etc/passwd", "/assets/..;/WEB-INF/web.xml",
        "/%zz", "/%00",
        "/a%00b", "/entries/1%00"})
    void an_address_that_the_server_refuses_is_a_bad_request(String target) {
        var answer = Wire.send(Wire.head("GET", path(target)));

        assertEquals(400, answer.status(), answer::text);
        answer.isGuarded();
        assertFalse(answer.body().contains("web-app"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BROKEN\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nno header\r\n\r\n", "CONNECT localhost:80 HTTP/1.1\r\n\r\n",
        "\0\1\2\3\r\n\r\n"})
    void what_is_no_request_is_a_bad_request(String garbage) {
        var answer = Wire.send(garbage);

        assertEquals(400, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void a_very_long_address_is_answered() {
        var unknown = Wire.send(Wire.head("GET", path("/" + "a".repeat(7_000))));
        var tooLong = Wire.send(Wire.head("GET", path("/" + "a".repeat(100_000))));

        assertEquals(404, unknown.status());
        assertTrue(List.of(400, 414).contains(tooLong.status()), () -> "was " + tooLong.status());
        unknown.isGuarded().namesNoProduct();
        tooLong.isGuarded().namesNoProduct();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"FOO,/", "PUT,/", "DELETE,/", "PATCH,/", "TRACE,/", "POST,/", "PUT,/entry", "DELETE,/entry", "PATCH,/login",
        "PROPFIND,/register",
        "DELETE,/logout", "POST,/entries/1", "DELETE,/entries/1", "FOO,/assets/x", "POST,/assets/x"})
    void an_unknown_method_is_refused_and_the_known_ones_are_named(String method, String target) {
        var answer = Wire.send(Wire.head(method, path(target)));

        assertEquals(405, answer.status(), answer::text);
        assertTrue(answer.header("Allow").contains("GET"), "Allow");
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "PUT", "DELETE", "POST"})
    void an_unknown_method_on_an_unknown_page_is_not_found(String method) {
        var answer = Wire.send(Wire.head(method, path("/nowhere")));

        assertEquals(404, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void options_are_named_for_a_page_and_for_the_server() {
        var page = Wire.send(Wire.head("OPTIONS", path("/entry")));
        var server = Wire.send(Wire.head("OPTIONS", "*"));

        assertEquals(200, page.status());
        assertTrue(page.header("Allow").contains("POST"), "Allow");
        page.isGuarded().namesNoProduct();
        assertTrue(server.status() < 500, () -> "OPTIONS * was " + server.status() + ' ' + server.text());
        server.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/nowhere", "/crashme"})
    void the_head_of_a_page_is_that_of_the_whole_page(String page) {
        var whole = Wire.send(Wire.head("GET", path(page)));

        var head = Wire.send(Wire.head("HEAD", path(page)));

        assertEquals(whole.status(), head.status());
        assertEquals(whole.header("Content-Type"), head.header("Content-Type"));
        assertEquals(whole.header("Cache-Control"), head.header("Cache-Control"));
        assertEquals(0, head.content().length);
        head.isGuarded().namesNoProduct();
    }

    static Stream<String> hosts() {
        return Stream.of("evil.example", "evil.example:80", "evil.example/path", "localhost:99999", "localhost:port", "a b", "<script>", "",
                "[::1", "localhost, evil.example",
                "evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nForwarded: host=evil.example",
                "evil.example\r\n$WSHO: evil.example\r\n$WSSN: evil.example\r\n$WSSP: 666\r\n$WSSC: https\r\n$WSIS: true");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_redirect_is_a_path_whatever_the_host(String host) {
        var answer = Wire.send("GET " + path("/entry") + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        answer.isGuarded().namesNoProduct();
        if (answer.status() != 400) { // a server may refuse what is no host
            assertEquals(303, answer.status(), answer::text);
            assertEquals(path("/login?next=" + path("/entry")), answer.location());
        }
        assertEquals("", answer.header("Strict-Transport-Security")); // it was no https
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void no_page_repeats_the_host(String host) {
        var answer = Wire.send("GET " + path("/login") + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertTrue(List.of(200, 400).contains(answer.status()), () -> "was " + answer.status());
        assertFalse((answer.headers() + answer.body()).contains("evil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/assets/x", "/nowhere"})
    void trace_repeats_nothing(String page) {
        var answer = Wire.send(Wire.head("TRACE", path(page), "Cookie: journal-session=secret"));

        assertTrue(List.of(403, 404, 405).contains(answer.status()), () -> "was " + answer.status()); // some the server refuses by itself
        assertFalse(answer.body().contains("secret"));
        answer.isGuarded().namesNoProduct();
    }

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

    private static String incident(Answer answer) {
        return answer.text().replaceAll(".* give this number: (\\S+) .*", "$1");
    }
}

package journal.web;

import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import journal.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods and hosts that no page of ours uses: each has its answer, and it is never our fault. */
class MethodsAndHostsIT {
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

    @Test
    void two_headers_that_name_the_client_are_refused_and_one_is_not() {
        String request = "GET " + path("/login") + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

        assertEquals(400, Wire.send(request + "Forwarded: for=192.0.2.1\r\nX-Forwarded-For: 192.0.2.2\r\n\r\n").status());
        assertEquals(200, Wire.send(request + "Forwarded: for=192.0.2.1\r\n\r\n").status());
        assertEquals(200, Wire.send(request + "X-Forwarded-For: 192.0.2.2\r\n\r\n").status());
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
}

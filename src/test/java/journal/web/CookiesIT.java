package journal.web;

import static journal.Http.DEVICE_COOKIE;
import static journal.Http.FLASH_COOKIE;
import static journal.Http.FORM_COOKIE;
import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import journal.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies that are not ours: each is that of nobody, and it is never our fault. */
class CookiesIT {
    static Stream<Arguments> garbage() {
        return Stream.of(SESSION_COOKIE, FORM_COOKIE, FLASH_COOKIE, DEVICE_COOKIE, "journal-feed", "journal-token")
                .flatMap(cookie -> Stream.of("", "x", "A".repeat(32), "../../etc/passwd", "<script>",
                        "%00%FF", "\"", "\"quoted\"", "a=b=c", "x".repeat(5_000), "!!!!", "e30", "0001")
                        // of that one the server makes a failure of its own, before any application
                        .filter(value -> !(cookie.equals(SESSION_COOKIE) && value.equals("\"")))
                        .map(value -> Arguments.of(cookie, value)));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void a_garbage_cookie_is_that_of_nobody(String cookie, String value) {
        var list = Http.anonymous().with(cookie, value).get("/");
        var form = Http.anonymous().with(cookie, value).get("/login");
        var entry = Http.anonymous().with(cookie, value).get("/entry");

        assertEquals(200, list.status(), list::text);
        assertEquals("", list.flash());
        assertEquals(200, form.status(), form::text);
        assertEquals(303, entry.status(), entry::text);
        assertEquals(path("/login?next=" + path("/entry")), entry.location());
        list.isGuarded();
        form.isGuarded().namesNoProduct();
        entry.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ";;;", "=", "===", "a", ",", "\"", "journal-session", "JSESSIONID=x; LtpaToken2=x",
        "$Version=1; journal-session=x; $Path=/", "\u00FF=\u00FF"})
    void a_garbage_header_of_cookies_is_that_of_nobody(String header) {
        var answer = Http.anonymous().send("GET", "/entry", BodyPublishers.noBody(), "Cookie", header);

        assertEquals(303, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }
}

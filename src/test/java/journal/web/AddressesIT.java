package journal.web;

import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journal.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no page of ours uses: each has its answer, and it is never our fault. */
class AddressesIT {
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
            /index.jsp                                | 404
            /index.jsp?x=1                            | 404
            /index.jsp;x=y                            | 404
            /index%2Ejsp                              | 400
            /login.jsp                                | 404
            /a/b.jsp                                  | 404
            /x.jspx                                   | 404
            /x.jspf                                   | 404
            /x.jsv                                    | 404
            /x.jsw                                    | 404
            /index.JSP                                | 404
            /x.jsp/y                                  | 404
            /login.jsf                                | 404
            /login.faces                              | 404
            /login.xhtml                              | 404
            /entries/1/x.jsp                          | 404
            /WEB-INF                                  | 404
            /assets/x.jsp                             | 404
            /j_security_check                         | 404
            /authors/j_security_check                 | 404
            /authors/ada.jsp                          | 404
            /ibm_security_logout                      | 404
            /.well-known/security.txt                 | 404
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
    void garbage_is_a_bad_request(String garbage) {
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
}

package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {
    private static final String OWN = "https://journal.example";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            same-origin |                              |                 | false
            none        |                              |                 | false
            cross-site  |                              |                 | true
            same-site   |                              |                 | true
            same-origin | https://evil.example         | journal.example | false
            cross-site  | https://journal.example      | journal.example | true
            unknown     |                              | journal.example | false
            unknown     | https://journal.example      | journal.example | false
            unknown     | https://evil.example         | journal.example | true
            ''          | https://evil.example         | journal.example | true
            Same-Origin | https://evil.example         | journal.example | true
            CROSS-SITE  | https://journal.example      | journal.example | false
            none, none  | https://evil.example         | journal.example | true
            none; none  | https://evil.example         | journal.example | true
            none; none  | https://journal.example      | journal.example | false
                        |                              | journal.example | false
                        | https://journal.example      | localhost:9080  | false
                        | http://localhost:9080        | localhost:9080  | false
                        | https://localhost:9080       | localhost:9080  | false
                        | HTTPS://Journal.Example      | localhost:9080  | false
                        | http://localhost             | localhost:9080  | true
                        | https://evil.example         | journal.example | true
                        | https://journal.example.evil | journal.example | true
                        | https://www.journal.example  | journal.example | true
                        | null                         | journal.example | true
                        | https://evil.example         |                 | true
            """)
    void a_request_is_that_of_another_site_where_its_browser_says_so(String site, String origin, String host, boolean foreign) {
        Map<String, List<String>> headers = Map.of("Sec-Fetch-Site", values(site), "Origin", values(origin), "Host", values(host));

        assertEquals(foreign, RequestOrigin.isForeign(request(headers), Optional.of(OWN)));
    }

    // of a header that is sent several times, with semicolons between them
    private static List<String> values(String typed) {
        return typed == null ? List.of() : List.of(typed.split("; "));
    }

    private static HttpServletRequest request(Map<String, List<String>> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(RequestOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    List<String> values = headers.get(arguments[0]);
                    return method.getName().equals("getHeaders") ? Collections.enumeration(values)
                            : values.stream().findFirst().orElse(null);
                });
    }
}

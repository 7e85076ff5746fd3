package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
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
        Map<String, String> headers = new HashMap<>();
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        headers.put("Host", host);

        assertEquals(foreign, RequestOrigin.isForeign(request(headers), Optional.of(OWN)));
    }

    private static HttpServletRequest request(Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(RequestOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> headers.get(arguments[0]));
    }
}

package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserAgentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Firefox | Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0
            Firefox | Linux | Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
            Firefox | iOS | Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/143.0 Mobile/15E148 Safari/605.1.15
            Chrome | macOS | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
            Chrome | Android | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36
            Chrome | iOS | Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1
            Edge | Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0
            Safari | macOS | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15
            Opera | Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 OPR/122.0.0.0
            Samsung Internet | Android | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36
            """)
    void a_browser_and_its_system_are_told_by_their_own_names(String browser, String system, String header) {
        var agent = UserAgent.of(header);

        assertEquals(browser, agent.browser());
        assertEquals(system, agent.system());
        assertEquals("sessions.agent", agent.key());
    }

    @Test
    void in_short_it_is_the_known_names_alone() {
        assertEquals("Firefox, Linux", UserAgent.of("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0").text());
        assertEquals("Linux", UserAgent.of("curl/8.0 (Linux)").text());
        assertEquals("", UserAgent.of("<script>").text());
    }

    @Test
    void what_is_unknown_is_another_browser() {
        assertEquals("sessions.agent.other.alone", UserAgent.of("").key());
        assertEquals("sessions.agent.other", UserAgent.of("curl/8.0 (Linux)").key());
        assertEquals("sessions.agent.alone", UserAgent.of("Firefox/143.0 (Amiga)").key());
    }
}

package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More requests than a server can answer: this one makes one page at a time, and one more request waits. */
class CrowdIT {
    private static final int MANY = 30;
    private static Server server;

    @BeforeAll
    static void a_server_makes_one_page_at_once() {
        server = Server.named("crowd", Map.of("JOURNAL_PAGES_AT_ONCE", "1", "JOURNAL_PAGES_WAITING", "1")).empty().start();
        var ada = Http.at(server.url());
        ada.registers("ada");
        ada.signsIn("ada");
        for (int number = 0; number < 20; number++) {
            ada.submit("/entry", "title", "Day " + number, "text", "It rained.");
        }
        ada.searches("rained", answer -> answer.text().contains("Day 19")); // what the node hears of itself makes no page old later
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void those_that_find_no_place_are_told_at_once_when_to_come_again_and_ready_pages_need_none() {
        Answer ready = http().get("/");

        List<Answer> answers = AtOnce.each(MANY, number -> http().get(number % 3 == 0 ? "/" : "/?page=" + number, "Accept-Language", "de"));
        List<Answer> main = AtOnce.each(MANY, number -> http().get(number % 3 == 0 ? "/" : "/?other=" + number));

        assertEquals(200, ready.status());
        List<Answer> refused = answers.stream().filter(answer -> answer.status() == 503).toList();
        assertTrue(answers.stream().allMatch(answer -> answer.status() == 200 || answer.status() == 503));
        assertTrue(!refused.isEmpty() && refused.size() < MANY, () -> refused.size() + " refused");
        for (Answer one : refused) {
            assertEquals("5", one.header("Retry-After"));
            assertEquals("no-store", one.header("Cache-Control"));
            assertTrue(one.body().contains("lang=\"de\""));
            one.isGuarded().namesNoProduct();
        }
        for (int number = 0; number < MANY; number += 3) {
            assertEquals(200, main.get(number).status(), "the page that is ready");
        }
        assertEquals(200, http().get("/?page=later").status(), "when the crowd is gone");
    }

    private static Http http() {
        return Http.at(server.url());
    }
}

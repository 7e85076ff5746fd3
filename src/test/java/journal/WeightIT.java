package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the main page costs who visits it, counted on the way between browser and journal. */
class WeightIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final int PAGE = 20; // entries
    private static final int MOST_BYTES = 30_000; // of answers, with their headers
    private static final int MOST_REQUESTS = 5;
    private static final List<String> DAYS = List.of("The rain came early and stayed until we had forgotten the sun, and then the",
            "Grace called: the machine runs again, after a moth was taken out of relay",
            "We walked along the river as far as the mill; the",
            "Read all evening. There is a sentence on page", "Bread, apples, two letters to answer, and a plan for the garden, bed");

    @BeforeAll
    static void ada_fills_the_page() {
        var ada = Http.signedIn(TestJournal.unique("ada"));
        for (int day = 0; day < PAGE; day++) {
            int first = day;
            ada.writes(TestJournal.unique("Day"), String.join("\n\n", DAYS.stream().map(line -> line + ' ' + first + '.').toList()));
        }
    }

    @Test
    void a_visit_is_light_and_the_next_one_costs_a_request() {
        try (var cable = Cable.to(TestJournal.URL)) {
            var grace = browsers.somebody("grace", Scripting.ON);
            grace.reachesTheJournalAt(cable.url());
            grace.forgetsAllFiles();

            grace.opens("/");
            assertEquals(PAGE, grace.titles().size());
            cable.comesToRest();
            var first = cable.requests();
            long bytes = cable.received();
            grace.opens("/");
            cable.comesToRest();
            var second = cable.requests().subList(first.size(), cable.requests().size());
            long again = cable.received() - bytes;

            System.out.println("The main page with " + PAGE + " entries: " + first.size() + " requests, " + bytes + " bytes; again: "
                    + again + " bytes");
            assertTrue(first.size() <= MOST_REQUESTS, first::toString);
            assertTrue(bytes <= MOST_BYTES, () -> bytes + " bytes");
            assertEquals(1, second.size(), second::toString);
            assertTrue(again < bytes / 10, () -> "the same page in " + again + " bytes");
        }
    }
}

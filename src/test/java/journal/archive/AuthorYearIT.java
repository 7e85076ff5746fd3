package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.Test;

/** The last twelve months on the page of an author. */
class AuthorYearIT {

    @Test
    void the_year_of_an_author_counts_the_entries_that_the_reader_may_read() {
        String name = TestJournal.unique("ada");
        Http ada = Http.signedIn(name);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int day = 1; day <= 3; day++) {
            writes(ada, today.minusDays(day) + "T12:00", day == 1 ? "private" : "public");
        }
        writes(ada, today.minusDays(3) + "T13:00", "public");

        Answer own = ada.get("/authors/" + name);
        Answer others = Http.anonymous().get("/authors/" + name);

        assertTrue(own.text().contains("In a row now: 3 days. The most in a row: 3 days."), own::text);
        assertTrue(others.text().contains("In a row now: 0 days. The most in a row: 2 days."), others::text);
        assertEquals(List.of("2", "1", "1"), counts(own));
        assertEquals(List.of("2", "1"), counts(others));
    }

    private static void writes(Http author, String date, String visibility) {
        Answer answer = author.submit("/entry", "title", "Rain", "text", "It rained.", "date", date, "visibility", visibility);
        assertEquals(303, answer.status(), answer::text);
    }

    private static List<String> counts(Answer page) {
        return Pattern.compile("<td class=\"day busy-\\d\"><bdi>(\\d+)</bdi>").matcher(page.body()).results()
                .map((MatchResult found) -> found.group(1)).toList();
    }
}

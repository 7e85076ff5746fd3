package journal.draft;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import journal.Answer;
import journal.Http;
import journal.circle.CircleRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry is written now, and published by itself at a time that its author chose. */
class PublishingLaterIT {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void an_entry_is_published_by_itself_when_its_time_has_come() throws InterruptedException {
        var title = unique("Good morning");
        var time = in(SOON);

        var answer = schedules(title, time, "public");
        var drafts = ada.get("/drafts");

        assertEquals(303, answer.status());
        assertEquals(path("/drafts"), answer.location());
        assertTrue(drafts.flash().startsWith("It waits among your drafts"), drafts::flash);
        assertTrue(drafts.text().contains("To be published:"), drafts::text);
        assertEquals(0, Http.anonymous().get("/").entries(title));
        awaits(title);
        assertFalse(ada.get("/drafts").text().contains(title));
        var edit = ada.get(address(title) + "/edit");
        assertEquals(time.truncatedTo(ChronoUnit.MINUTES).toString(), edit.field("date"));
        assertEquals("Europe/Lisbon", edit.field("zone"));
    }

    @Test
    void a_draft_that_is_saved_again_waits_for_its_author() throws InterruptedException {
        var title = unique("Not yet");
        schedules(title, in(SOON), "public");
        String draft = ada.get("/drafts").link(title);
        var form = ada.get(draft);
        var changed = form.keptForm();
        changed.put("text", "Half a");

        ada.post("/drafts", changed);
        var other = unique("Of the same moment");
        schedules(other, in(SOON), "public");
        awaits(other);

        assertTrue(form.text().contains("The journal is going to publish this by itself."), form::text);
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertTrue(ada.get("/drafts").text().contains("The time at which it was to be published has passed."));
        assertFalse(ada.get(draft).text().contains("The journal is going to publish this by itself."));
    }

    @Test
    void a_time_in_the_past_is_refused_and_kept() {
        var over = schedules(unique("Yesterday"), LocalDateTime.of(2026, 1, 1, 12, 0), "public");

        assertEquals(422, over.status());
        assertEquals("2026-01-01T12:00", over.field("publish"));
        assertTrue(over.text().contains("This time has passed."), over::text);
    }

    @ParameterizedTest
    @CsvSource({"2999-02-29T10:00, Give an existing date and time.", "tomorrow, Give an existing date and time."})
    void what_is_no_time_is_refused(String typed, String message) {
        var answer = ada.submit("/entry", "title", unique("Some day"), "text", "It rains.", "zone", "Europe/Lisbon", "publish", typed);

        assertEquals(422, answer.status());
        assertEquals(typed, answer.field("publish"));
        assertTrue(answer.text().contains(message), answer::text);
    }

    @Test
    void an_entry_for_a_circle_that_is_dissolved_meanwhile_stays_a_draft() throws InterruptedException {
        var circle = CircleRequests.create(ada, "Friends");
        var title = unique("For friends");
        schedules(title, in(SOON), CircleRequests.visibility(circle));

        CircleRequests.dissolve(ada, circle);
        var other = unique("Of the same moment");
        schedules(other, in(SOON), "public");
        awaits(other);

        assertEquals(0, ada.get("/").entries(title));
        assertTrue(ada.get("/drafts").text().contains(title));
    }

    @Test
    void an_entry_for_a_circle_that_its_author_is_put_out_of_stays_a_draft_and_the_list_says_why() throws InterruptedException {
        var graces = unique("grace");
        var grace = Http.signedIn(graces);
        var circle = CircleRequests.create(ada, "Friends");
        CircleRequests.join(ada, circle, graces, grace);
        var title = unique("For friends");
        var planned = schedules(grace, title, in(SOON), CircleRequests.visibility(circle));

        CircleRequests.remove(ada, circle);
        var other = unique("Of the same moment");
        schedules(other, in(SOON), "public");
        awaits(other);

        var drafts = grace.get("/drafts");
        assertEquals(303, planned.status());
        assertEquals(0, ada.get("/").entries(title));
        assertTrue(drafts.text().contains("its circle is gone, or you do not belong to it any more"), drafts::text);
        assertEquals("It rains.", grace.get(drafts.link(title)).field("text"));
        assertEquals("private", grace.get(drafts.link(title)).field("visibility"));
    }

    private Answer schedules(String title, LocalDateTime time, String visibility) {
        return schedules(ada, title, time, visibility);
    }

    private static Answer schedules(Http author, String title, LocalDateTime time, String visibility) {
        return author.submit("/entry", "title", title, "text", "It rains.", "zone", LISBON.getId(), "publish", time.toString(),
                "visibility",
                visibility);
    }

    private static LocalDateTime in(Duration duration) {
        return LocalDateTime.now(LISBON).plus(duration).truncatedTo(ChronoUnit.SECONDS);
    }

    private static void awaits(String title) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (Http.anonymous().get("/").entries(title) == 0) {
            assertTrue(System.nanoTime() < deadline, title + " was not published");
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertEquals(1, Http.anonymous().get("/").entries(title));
    }

    private String address(String title) {
        return ada.get("/").link(title).replaceFirst(".*(/entries/\\d+)/.*", "$1");
    }
}

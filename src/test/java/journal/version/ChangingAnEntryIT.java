package journal.version;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An entry that is changed, by whom and from where ever: no word that the journal has accepted is lost. */
class ChangingAnEntryIT {
    private static final long SEED = 20_261_124;
    private static final int EDITS = 40;
    private static final Pattern NUMBER = Pattern.compile("/versions/(\\d+)\"");

    private static Http ada;
    private static Http grace;

    @BeforeAll
    static void ada_and_grace_sign_in() {
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(unique("grace"));
    }

    @Test
    void a_change_is_read_at_once_and_what_it_replaced_is_kept_as_a_version() {
        String entry = ada.adds(unique("Rain"), "It rained *all* day.");

        var answer = ada.submit(entry + "/edit", "title", "Sun", "text", "It shone *all* day.", "format", "markdown", "language", "");

        assertEquals(303, answer.status());
        assertEquals(path(entry), answer.location());
        assertEquals("Your entry is saved. The version before is kept.", ada.reads(entry).flash());
        assertEquals("Sun", Http.anonymous().reads(entry).heading());
        assertTrue(Http.anonymous().reads(entry).body().contains("It shone <em>all</em> day."));
        assertEquals(List.of("2", "1"), numbers(ada.get(entry + "/versions")));
        var difference = ada.get(entry + "/versions/2").body();
        assertTrue(difference.contains("It <del>rained</del><ins>shone</ins> *all* day."), difference);
        assertTrue(ada.get(entry + "/versions/1?with=2").body().contains("It <del>shone</del><ins>rained</ins> *all* day."));
    }

    @Test
    void what_an_entry_says_already_is_no_version() {
        String entry = ada.adds(unique("Rain"), "It rained.");

        for (int time = 0; time < 2; time++) {
            assertEquals(303, save(entry, 1, "Sun", "It shone.").status());
        }

        assertEquals(List.of("2", "1"), numbers(ada.get(entry + "/versions")));
    }

    @Test
    void older_and_newer_versions_are_a_page_away() {
        String entry = ada.adds(unique("Rain"), "It rained.");
        IntStream.rangeClosed(1, 52).forEach(number -> assertEquals(303, save(entry, number, "Rain", "Day " + number).status()));

        var newest = ada.get(entry + "/versions");
        var older = ada.get(newest.link("Older versions"));
        var newer = ada.get(older.link("Newer versions"));

        assertEquals(List.of("3", "2", "1"), numbers(older));
        assertEquals(numbers(newest), numbers(newer));
        assertEquals(50, numbers(newest).size());
        assertEquals("53", numbers(newest).get(0));
    }

    @Test
    void who_saves_over_a_newer_version_gets_both_texts_in_one_and_saves_them_with_one_click() {
        String entry = ada.adds("Two tabs", "Morning: rain.\n\nNoon: rain.\n\nEvening: rain.");
        save(entry, 1, "Two tabs", "Morning: sun.\n\nNoon: rain.\n\nEvening: rain.");

        var refused = save(entry, 1, "Two windows", "Morning: rain.\n\nNoon: rain.\n\nEvening: snow.");
        var saved = ada.post(entry + "/edit", refused.keptForm());

        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("A newer version of this entry was saved while you were writing."), refused::text);
        assertEquals("Morning: sun.\n\nNoon: rain.\n\nEvening: snow.", refused.field("text"));
        assertEquals("Two windows", refused.field("title"));
        assertEquals(303, saved.status());
        assertTrue(Http.anonymous().reads(entry).text().contains("Morning: sun. Noon: rain. Evening: snow."));
    }

    @Test
    void where_both_changed_the_same_line_both_are_marked_and_kept() {
        String entry = ada.adds("The same line", "It rained.");
        save(entry, 1, "The same line", "It snowed.");

        var refused = save(entry, 1, "The same line", "It shone.");

        assertEquals(409, refused.status());
        assertEquals("What you wrote:\nIt shone.\nWhat was saved meanwhile:\nIt snowed.\nEnd of what both changed.",
                refused.field("text"));
        assertTrue(refused.body().contains("<section class=\"merge\""));
    }

    @Test
    void a_title_that_was_changed_meanwhile_is_told() {
        String entry = ada.adds("Monday", "It rained.");
        save(entry, 1, "Tuesday", "It rained.");

        var refused = save(entry, 1, "Wednesday", "It shone.");

        assertEquals(409, refused.status());
        assertEquals("Wednesday", refused.field("title"));
        assertTrue(refused.text().contains("The title was changed, too. There it is now: Tuesday"), refused::text);
    }

    @Test
    void format_and_language_are_those_of_who_changed_them() {
        String entry = ada.adds("Monday", "It rained.");
        ada.submit(entry + "/edit", "title", "Monday", "text", "It rained.", "format", "plain", "language", "");

        var refused = ada.submit(entry + "/edit", "title", "Monday", "text", "It shone.", "format", "markdown", "language", "de",
                "base", "1");

        assertEquals(409, refused.status());
        assertEquals("plain", refused.field("format"));
        assertEquals("de", refused.field("language"));
    }

    @Test
    void of_two_that_save_at_the_same_moment_one_wins_and_the_others_are_told() {
        String entry = ada.adds("At once", "It rained.");

        var answers = AtOnce.each(4, number -> save(entry, 1, "At once", "No. " + number));

        assertEquals(List.of(303, 409, 409, 409), answers.stream().map(Answer::status).sorted().toList());
        String saved = ada.get(entry + "/edit").field("text");
        answers.stream().filter(answer -> answer.status() == 409)
                .forEach(refused -> assertTrue(refused.field("text").contains(saved), () -> refused.field("text")));
        assertEquals(List.of("2", "1"), numbers(ada.get(entry + "/versions")));
    }

    @Test
    void who_reads_an_entry_while_it_is_saved_gets_it() {
        String entry = ada.adds("Read and written", "It rained.");

        for (int revision = 1; revision <= 5; revision++) {
            int base = revision;
            var answers = AtOnce.each(6, number -> number == 0 ? save(entry, base, "Read and written", "No. " + base)
                    : ada.get(entry + "/edit"));

            assertEquals(List.of(200, 200, 200, 200, 200, 303), answers.stream().map(Answer::status).sorted().toList());
        }
    }

    @Test
    void who_writes_a_change_is_told_of_a_newer_version_as_soon_as_it_is_saved() {
        String entry = ada.adds("Watched", "It rained.");

        var answers = AtOnce.each(3, number -> number == 0 ? save(entry, 1, "Watched", "It shone.") : ada.get(entry + "/revision?after=1"));

        for (Answer told : answers.subList(1, 3)) {
            assertEquals("text/event-stream", told.header("Content-Type"));
            assertEquals(List.of("data: 2"), events(told));
        }
        assertEquals(List.of("data: 2"), events(ada.get(entry + "/revision?after=1")));
    }

    @Test
    void nobody_waits_for_a_newer_version_of_what_is_in_the_trash() {
        String entry = ada.adds("Thrown away", "It rained.");

        var answers = AtOnce.each(2, number -> number == 0 ? ada.post(entry + "/trash", ada.reads(entry).hidden())
                : ada.get(entry + "/revision?after=1"));

        assertEquals(303, answers.get(0).status());
        assertEquals(List.of(), events(answers.get(1)));
        assertEquals(404, ada.get(entry + "/revision?after=1").status());
    }

    @Test
    void a_refused_change_keeps_what_was_typed_and_the_entry() {
        String entry = ada.adds("Kept", "It rained.");

        var refused = ada.submit(entry + "/edit", "title", "", "text", "It shone.", "format", "html", "language", "tlh");

        assertEquals(422, refused.status());
        assertEquals("It shone.", refused.field("text"));
        assertEquals(List.of("Give your entry a title."), refused.messages("title"));
        assertEquals(List.of("Choose one of these formats."), refused.messages("format"));
        assertEquals(List.of("Choose one of these languages."), refused.messages("language"));
        assertEquals("Kept", Http.anonymous().reads(entry).heading());
    }

    @Test
    void an_entry_is_changed_by_its_author_alone() {
        String entry = ada.adds("Mine", "It rained.");
        ada.submit(entry + "/edit", "title", "Mine", "text", "It shone.", "format", "markdown", "language", "");

        for (String page : List.of("/edit", "/versions", "/versions/1")) {
            assertEquals(303, Http.anonymous().get(entry + page).status(), page);
            assertEquals(403, grace.get(entry + page).status(), page);
        }
        for (String page : List.of("/edit", "/versions/1", "/trash", "/restoration")) {
            assertEquals(403, grace.post(entry + page, grace.get("/entry").hidden()).status(), page);
        }
        assertFalse(grace.reads(entry).body().contains("/edit\""));
        assertTrue(ada.reads(entry).body().contains(path(entry) + "/edit\""));
        assertTrue(Http.anonymous().reads(entry).text().contains("It shone."));
    }

    @Test
    void an_old_version_comes_back_as_the_newest_one() {
        String entry = ada.adds("Back", "It rained.");
        save(entry, 1, "Forth", "It shone.");

        var answer = ada.submit(entry + "/versions/1");

        assertEquals(303, answer.status());
        assertEquals("Back", Http.anonymous().reads(entry).heading());
        assertEquals(List.of("3", "2", "1"), numbers(ada.get(entry + "/versions")));
    }

    @Test
    void a_version_that_there_is_not_is_not_found() {
        String entry = ada.adds("One", "It rained.");

        for (String page : List.of("/versions/0", "/versions/2", "/versions/1?with=7", "/versions/x", "/versions/99999999999")) {
            assertEquals(404, ada.get(entry + page).status(), page);
        }
        assertEquals(404, ada.get("/entries/999999999/edit").status());
    }

    @Test
    void no_accepted_text_is_ever_missing_from_the_history() {
        var random = new Random(SEED);
        String entry = ada.adds("History", "0");
        var accepted = new ArrayList<>(List.of("0"));
        for (int edit = 1; edit <= EDITS; edit++) {
            int latest = Integer.parseInt(numbers(ada.get(entry + "/versions")).get(0));
            int base = 1 + random.nextInt(latest);
            if (random.nextInt(5) == 0) {
                assertEquals(303, ada.submit(entry + "/versions/" + base).status());
                continue;
            }
            String text = "Edit " + edit + "\n\n" + "line\n\n".repeat(random.nextInt(3)) + "end " + random.nextInt(3);
            var answer = save(entry, base, "History", text);
            while (answer.status() == 409) {
                text = answer.field("text");
                answer = ada.post(entry + "/edit", answer.keptForm());
            }
            assertEquals(303, answer.status());
            accepted.add(text);
        }

        var kept = numbers(ada.get(entry + "/versions")).stream()
                .map(number -> ada.get(entry + "/versions/" + number + "?with=" + number).body()).toList();

        for (String text : accepted) {
            assertTrue(kept.stream().anyMatch(page -> page.contains('>' + text + "</div>")), text);
        }
    }

    @Test
    void a_preview_shows_what_it_will_look_like_and_saves_nothing() {
        String entry = ada.adds("Before", "It rained.");

        var change = ada.get(entry + "/edit").keptForm();
        change.putAll(Map.of("title", "After", "text", "It *shone*.", "format", "markdown", "language", ""));
        var preview = ada.post(entry + "/edit/preview", change);
        var fresh = ada.get("/entry").keptForm();
        fresh.putAll(Map.of("title", unique("First"), "text", "It *shone*."));
        var first = ada.post("/entry/preview", fresh);

        for (Answer page : List.of(preview, first)) {
            assertEquals(200, page.status());
            assertTrue(page.body().contains("It <em>shone</em>."), page::body);
            assertEquals("It *shone*.", page.field("text"));
        }
        assertEquals("Before", Http.anonymous().reads(entry).heading());
        assertEquals(303, ada.post(entry + "/edit", preview.keptForm()).status());
        assertEquals(303, ada.post("/entry", first.keptForm()).status());
    }

    @Test
    void a_deleted_entry_is_in_its_authors_trash_until_it_is_restored() {
        String title = unique("Gone");
        String entry = ada.adds(title, "It rained.");

        var deleted = ada.post(entry + "/trash", ada.reads(entry).hidden());

        assertEquals(path("/trash"), deleted.location());
        assertEquals(404, Http.anonymous().reads(entry).status());
        assertEquals(404, ada.reads(entry).status());
        assertEquals(404, grace.get(entry + "/edit").status());
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertTrue(ada.get("/trash").text().contains(title));
        assertFalse(grace.get("/trash").text().contains(title));
        var restored = ada.post(entry + "/restoration", ada.get("/trash").hidden());
        assertEquals(path(entry), restored.location());
        assertEquals(title, Http.anonymous().reads(entry).heading());
        assertEquals(1, Http.anonymous().get("/").entries(title));
    }

    private static Answer save(String entry, int base, String title, String text) {
        return ada.submit(entry + "/edit", "title", title, "text", text, "format", "markdown", "language", "", "base",
                String.valueOf(base));
    }

    private static List<String> events(Answer stream) {
        return stream.body().lines().filter(line -> line.startsWith("data:")).toList();
    }

    private static List<String> numbers(Answer versions) {
        return NUMBER.matcher(versions.body()).results().map(found -> found.group(1)).toList();
    }
}

package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do who keep a journal for years, in a browser. */
class KeepingAJournalIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final int LEAP_YEAR = 2024;
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final int SOON = 5; // seconds

    private final String name = unique("ada");
    private final Http http = Http.signedIn(name);
    private final String title = unique("A day");

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void a_day_long_ago_is_found_by_its_author_its_tag_its_date_and_its_words(Way way) {
        var tag = unique("Lisbon");
        var day = LocalDate.now(LISBON).withYear(LEAP_YEAR);
        var ada = browsers.signedIn(http, way);

        ada.opens("/");
        ada.follows("Write");
        ada.fillsIn("title", title, "text", "We walked along the river.", "tags", "rain, " + tag, "date", day + "T23:59", "zone",
                LISBON.getId());
        ada.sends();
        ada.isTold("Your entry is now live!");
        ada.opens("/authors/" + name);
        ada.readsThePage(name);
        assertTrue(ada.titles().contains(title));
        ada.follows('#' + tag);
        ada.readsThePage('#' + tag);
        assertEquals(List.of(title), ada.titles());
        ada.opens("/archive/" + LEAP_YEAR);
        ada.follows(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        ada.follows(String.valueOf(day.getDayOfMonth()));
        assertTrue(ada.titles().contains(title));
        ada.follows("On this day");
        assertTrue(ada.titles().contains(title));
        http.searches("tag:" + tag, answer -> answer.entries(title) == 1);
        ada.follows("Search");
        ada.types("q", "walking river tag:" + tag);
        ada.pressesEnter();
        assertEquals(List.of(title), ada.titles());
        ada.follows("A random entry");
        ada.sees("All entries");
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void what_is_written_for_a_circle_is_read_by_it_alone(Way way) {
        var circle = unique("Book club");
        var graces = unique("grace");
        var grace = Http.signedIn(graces);
        var ada = browsers.signedIn(http, way);

        ada.opens("/");
        ada.follows("Circles");
        ada.types("name", circle);
        ada.sends();
        ada.isTold("The circle is created. Now invite people.");
        ada.types("username", graces);
        ada.sends();
        ada.isTold(graces + " is invited.");
        var reader = browsers.signedIn(grace, way);
        reader.opens("/");
        reader.follows("1 invitation");
        reader.sees(circle);
        reader.presses("Accept");
        reader.isTold("You belong to the circle now.");
        ada.follows("Write");
        ada.types("title", title);
        ada.types("text", "It rained.");
        ada.picks("Circle: " + circle);
        ada.sends();
        ada.isTold("Your entry is now live!");

        reader.opens("/");
        reader.follows(title);
        reader.sees("It rained.");
        var stranger = browsers.signedIn(Http.signedIn(unique("mallory")), way);
        stranger.opens("/");
        assertFalse(stranger.titles().contains(title));
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void what_is_to_be_published_later_waits_and_then_appears(Way way) {
        var ada = browsers.signedIn(http, way);

        ada.opens("/entry");
        var time = LocalDateTime.now(ZoneOffset.UTC).plusSeconds(SOON).truncatedTo(ChronoUnit.SECONDS);
        ada.fillsIn("title", title, "text", "It rained.", "zone", "", "publish", time.toString());
        ada.sends();
        ada.isTold("It waits among your drafts, and the journal publishes it at the time that you chose.");
        ada.waitsForEntry(title, "/");
        ada.follows("Drafts");

        ada.doesNotSee(title);
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void what_is_asked_for_rarely_is_folded_up_until_it_is_asked_for_or_refused(Way way) {
        var ada = browsers.signedIn(http, way);

        ada.opens("/entry");
        ada.doesNotSee("Time zone");
        ada.unfolds();
        ada.sees("Time zone");
        ada.opens("/entry");
        ada.fillsIn("title", title, "text", "It rained.", "publish", "2020-02-29T12:00");
        ada.sends();

        ada.hasMessageBeside("publish", "This time has passed. Choose one that is still to come, or leave it empty to publish now.");
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void a_change_is_seen_word_by_word_and_taken_back_and_what_was_deleted_is_restored(Way way) {
        var entry = http.writes(title, "It rained all day.");
        http.get("/"); // which shows the flash
        var ada = browsers.signedIn(http, way);

        ada.opens(entry);
        ada.follows("Edit");
        ada.types("text", "It snowed all day.");
        ada.presses("Save");
        ada.isTold("Your entry is saved. The version before is kept.");
        ada.follows("Versions");
        ada.follows(title);
        assertEquals(List.of("rained", "snowed"), List.of(ada.reads("del"), ada.reads("ins")));
        ada.opens(entry.replaceFirst("(/entries/\\d+).*", "$1/versions/1"));
        ada.presses("Restore this version");
        ada.isTold("The old version is the newest one now.");
        assertEquals("It rained all day.", ada.reads("article .text"));
        ada.presses("Move to the trash");
        ada.isTold("The entry is in the trash. You can restore it here.");
        ada.presses("Restore");
        ada.isTold("The entry is back.");
        ada.follows("Write another like it");

        ada.findsInField("title", title);
        ada.findsInField("text", "It rained all day.");
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void who_looks_after_the_journal_removes_an_entry_and_its_author_reads_why(Way way) {
        var entry = http.writes(title, "It is cheap.");
        var person = browsers.signedIn(Http.administrator(), way);

        person.opens(entry);
        person.follows("Remove");
        person.presses("Remove the entry");
        person.hasMessageBeside("reason", "Say why: the author wants to know.");
        person.types("reason", "Advertising");
        person.presses("Remove the entry");
        person.isTold("The entry is removed.");

        var ada = browsers.signedIn(http, way);
        ada.opens("/");
        assertFalse(ada.titles().contains(title));
        ada.follows("Trash");
        ada.sees("Removed by an administrator: Advertising");
    }

    @ParameterizedTest
    @MethodSource("journal.Way#taken")
    void a_feed_of_ones_own_is_begun_and_ended(Way way) {
        http.submit("/entry", "title", title, "text", "It rained.", "visibility", "private");
        http.get("/"); // which shows the flash
        var ada = browsers.signedIn(http, way);

        ada.opens("/");
        ada.follows("Your feeds");
        ada.types("name", "Telephone");
        ada.sends();
        ada.sees("Copy the address of your new feed now.");
        var feed = ada.linkOf("Atom");
        assertTrue(Http.anonymous().get(feed).body().contains(title));
        ada.loadsAgain();
        ada.doesNotSee("Copy the address of your new feed now.");
        ada.presses("End");

        ada.isTold("The feed has ended. Its address leads nowhere now.");
        ada.doesNotSee("Telephone");
        assertEquals(404, Http.anonymous().get(feed).status());
    }
}

package journal.profile;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import journal.Answer;
import journal.Http;
import journal.circle.CircleRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people tell about themselves, and where the journal shows it. */
class ProfileIT {
    private static final String PAGE = "/account/profile";
    private static final int NAMES = 10; // in an hour

    private String name;
    private String shown;
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        name = unique("ada");
        shown = "Countess " + unique("Ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_display_name_is_beside_each_entry_at_once_and_leads_to_the_author() {
        String title = unique("Rain");
        String entry = ada.writes(title, "It rained.").substring(path("").length());
        var pages = List.of("/", entry, "/authors/" + name);
        pages.forEach(page -> assertFalse(Http.anonymous().get(page).text().contains(shown))); // and are ready then

        tells("displayName", shown);

        for (String page : pages) {
            var answer = Http.anonymous().get(page);
            assertTrue(answer.text().contains("by " + shown + " @" + name), () -> page + answer.text());
            assertEquals(path("/authors/" + name), answer.link(shown));
        }
        assertTrue(ada.get("/").text().contains("by " + shown + " @" + name));
        var author = Http.anonymous().get("/authors/" + name);
        assertEquals(shown, author.heading());
        assertTrue(Http.anonymous().get(entry).body().contains("\"author\":{\"@type\":\"Person\",\"name\":\"" + shown + '"'));

        tells("displayName", "");
        assertTrue(Http.anonymous().get("/authors/" + name).text().contains("by " + name));
    }

    @Test
    void feeds_and_the_search_know_the_display_name() {
        String title = unique("Rain");
        ada.writes(title, "It rained.");

        tells("displayName", shown);

        assertTrue(Http.anonymous().get("/authors/" + name + "/feed.atom").body().contains("<name>" + shown + "</name>"));
        assertTrue(Http.anonymous().get("/authors/" + name + "/feed.json").body().contains("\"authors\":[{\"name\":\"" + shown + '"'));
        var found = ada.searches(shown, answer -> answer.entries(title) == 1);
        assertTrue(found.text().contains(shown + " @" + name), found::text);
    }

    @Test
    void a_circle_shows_display_names() {
        String circle = CircleRequests.create(ada, unique("Rain"));

        tells("displayName", shown);

        assertTrue(ada.get(circle).text().contains("Circle of " + shown + " @" + name));
        assertTrue(ada.get("/circles").text().contains("Circle of " + shown + " @" + name));
    }

    @Test
    void the_lines_about_oneself_are_on_ones_page_as_they_were_typed() {
        assertFalse(Http.anonymous().get("/authors/" + name).text().contains("It <b>rains</b>"));

        tells("about", "It <b>rains</b>\r\nin Lisbon.");

        assertTrue(Http.anonymous().get("/authors/" + name).body().contains("It &lt;b&gt;rains&lt;/b&gt;\nin Lisbon."));
        assertEquals("It <b>rains</b>\nin Lisbon.", ada.get(PAGE).field("about"));
    }

    @Test
    void a_name_that_deceives_or_cannot_be_seen_is_refused_and_kept() {
        String graces = unique("grace");
        Http.registered(graces);

        assertEquals("This looks like the username of somebody else. Choose another name.", refusal("displayName", graces.toUpperCase()));
        assertEquals("This looks like the username of somebody else. Choose another name.",
                refusal("displayName", graces.substring(0, 3) + ' ' + graces.substring(3)));
        assertEquals("This looks like the username of somebody else. Choose another name.", refusal("displayName", "Keeper"));
        assertEquals("This looks like the username of somebody else. Choose another name.", refusal("displayName", "The Journal"));
        assertEquals("Leave out the sign @ and characters that nobody can see.", refusal("displayName", "Ada @" + graces));
        assertEquals("Leave out the sign @ and characters that nobody can see.", refusal("displayName", "Ada\u202e"));
        assertEquals("Use at least one letter or digit.", refusal("displayName", "..."));
        assertEquals("Shorten this: it may have at most 50 characters and has 51.", refusal("displayName", "W".repeat(51)));
        assertEquals("W".repeat(51), tells("displayName", "W".repeat(51)).field("displayName"));
        assertEquals("Shorten this: it may have at most 500 characters and has 501.", refusal("about", "W".repeat(501)));
        assertEquals(303, tells("displayName", "W".repeat(50), "about", "W".repeat(500)).status());
        assertEquals(303, tells("displayName", name).status(), "her own");
    }

    @Test
    void ten_display_names_an_hour_are_enough_and_the_rest_may_still_change() {
        var changes =
                IntStream.range(0, NAMES).map(number -> tells("displayName", shown + ' ' + number).status()).boxed().distinct().toList();

        var last = tells("displayName", shown);

        assertEquals(List.of(303), changes);
        assertEquals(429, last.status());
        assertTrue(last.messages("displayName").get(0).startsWith("You have changed your display name too often."), last::text);
        assertEquals(303, tells("displayName", shown + ' ' + (NAMES - 1), "about", "It rains.").status());
    }

    @Test
    void a_chosen_time_zone_stays_and_without_one_that_of_the_last_entry_counts() {
        tells("zone", "Asia/Tokyo");
        assertEquals("Asia/Tokyo", ada.get("/entry").field("zone"));
        ada.submit("/entry", "title", unique("Rain"), "text", "It rained.", "zone", "Europe/Lisbon");
        assertEquals("Asia/Tokyo", ada.get("/entry").field("zone"));

        tells("zone", "");

        assertEquals("Europe/Lisbon", ada.get("/entry").field("zone"));
        tells("zone", "UTC");
        assertEquals("", ada.get("/entry").field("zone"));
        assertEquals("UTC", ada.get(PAGE).field("zone"));
        assertEquals("Choose one of these time zones.", refusal("zone", "Middle-earth/Shire"));
    }

    @Test
    void the_language_is_that_of_the_preferences() {
        assertEquals("Choose one of these languages.", refusal("language", "tlh"));

        tells("language", "de");

        assertEquals("Dein Profil", ada.get(PAGE).heading());
        assertTrue(ada.get("/preferences").body().matches("(?s).*value=\"de\"[^>]*checked.*"));
        var elsewhere = Http.anonymous();
        elsewhere.signsIn(name);
        assertEquals("Dein Profil", elsewhere.get(PAGE).heading());
    }

    @Test
    void the_account_leads_there_and_nobody_else_gets_there() {
        assertEquals(path(PAGE), ada.get("/account").link("Your profile"));
        assertEquals(303, Http.anonymous().get(PAGE).status());
        var form = ada.get(PAGE).hidden();
        form.remove(Http.TOKEN);
        assertEquals(403, ada.post(PAGE, form).status());
    }

    private Answer tells(String... fields) {
        return ada.submit(PAGE, fields);
    }

    private String refusal(String field, String typed) {
        var answer = tells(field, typed);
        assertEquals(422, answer.status());
        return String.join(" ", answer.messages(field));
    }
}

package journal.web;

import static journal.Http.FORM;
import static journal.Http.SESSION_COOKIE;
import static journal.Http.TOKEN;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that a page of another site sends has no effect, whoever its sender is, and nothing of it is shown or carried on. */
class ForeignFormsIT {
    private static final String REFUSED = "Another site sent this";
    private static String name;
    private static Http ada;
    private static String circle;
    private static String entry;

    @BeforeAll
    static void ada_has_a_circle_and_an_entry() {
        name = unique("ada");
        ada = Http.signedIn(name);
        circle = ada.submit("/circles", "name", "Family").location().substring(TestJournal.path("/").length() - 1);
        entry = ada.adds(unique("Rain"), "It rained.");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://evil.example", "Origin, null"})
    void a_visitor_is_not_asked_to_sign_in_for_it(String header, String value) {
        var add = sends(Http.anonymous(), circle, "username=mallory", header, value);
        var delete = sends(Http.anonymous(), entry + "/trash", "", header, value);
        var write = sends(Http.anonymous(), "/entry", "title=Spam&text=Buy+this", header, value);
        var login = sends(Http.anonymous(), "/login", "username=mallory&password=x", header, value);

        for (Answer answer : List.of(add, delete, write, login)) {
            assertEquals(403, answer.status(), answer::text);
            assertEquals(REFUSED, answer.heading());
            assertFalse(answer.body().contains("mallory") || answer.body().contains("Spam"), answer::body);
            assertFalse(answer.body().contains("<form method=\"post\" action=\"" + TestJournal.path(circle)), answer::body);
            answer.isGuarded().namesNoProduct();
        }
    }

    @Test
    void who_is_signed_in_does_nothing_by_it_even_with_a_token() {
        String token = ada.get("/logout").hidden().get(TOKEN);

        var answer = sends(ada, entry + "/trash", Http.encoded(TOKEN, token), "Sec-Fetch-Site", "cross-site");

        assertEquals(403, answer.status());
        assertEquals(REFUSED, answer.heading());
        assertEquals(200, Http.anonymous().reads(entry).status());
    }

    @Test
    void files_of_another_site_are_refused_before_they_are_read() {
        var answer = ada.send("POST", "/pictures", BodyPublishers.ofString("x"), "Content-Type", "multipart/form-data; boundary=x",
                "Sec-Fetch-Site", "cross-site");

        assertEquals(403, answer.status());
        assertEquals(REFUSED, answer.heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void a_form_of_the_journals_own_works(String site) {
        String title = unique("Own");
        Map<String, String> form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It rained."));

        var answer = sends(ada, "/entry", encoded(form), "Sec-Fetch-Site", site, "Origin", "https://evil.example");
        var old = sends(ada, "/logout", "", "Origin", TestJournal.URL.resolve("/").toString().replaceFirst("/$", ""));

        assertEquals(303, answer.status(), answer::text);
        assertEquals("Please send it once more", old.heading(), "only its token was missing");
    }

    @Test
    void a_link_on_another_site_may_be_followed() {
        assertEquals(200, Http.anonymous().get("/", "Sec-Fetch-Site", "cross-site").status());
    }

    @Test
    void a_form_without_a_token_says_what_it_does_before_it_is_sent_again() {
        var add = sends(ada, circle, "username=mallory");
        var delete = sends(ada, entry + "/trash", "");
        var write = sends(ada, "/entry", "title=Rain&text=It+rained.");

        assertEquals("mallory", add.field("username"));
        assertTrue(add.text().contains("Invite this person to the circle"), add::text);
        assertTrue(delete.text().contains("Move the entry to the trash"), delete::text);
        assertTrue(write.text().contains("Publish the entry"), write::text);
    }

    @Test
    void a_visitor_without_a_session_is_carried_through_the_sign_in_with_what_becomes_a_draft_only() {
        var somebody = Http.anonymous();
        somebody.signsIn(name);
        somebody.forgets(SESSION_COOKIE);

        var add = sends(somebody, circle, "username=mallory", "Sec-Fetch-Site", "same-origin");
        var write = sends(somebody, "/entry", "title=Rain&text=It+rained.", "Sec-Fetch-Site", "same-origin");

        assertEquals(401, add.status());
        assertFalse(add.body().contains("mallory"), add::body);
        assertEquals(401, write.status());
        assertEquals("It rained.", write.hidden().get("kept.text"));
    }

    private static Answer sends(Http somebody, String page, String form, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = FORM;
        return somebody.send("POST", page, BodyPublishers.ofString(form), all);
    }

    private static String encoded(Map<String, String> form) {
        return Http.encoded(form.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
    }
}

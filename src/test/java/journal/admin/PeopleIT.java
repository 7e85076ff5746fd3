package journal.admin;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators find people, and give and take roles. */
class PeopleIT {
    private static Http administrator;

    @BeforeAll
    static void the_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/people", "/admin/people/1", "/admin/log", "/admin/log.csv", "/admin/work", "/admin/mails",
        "/admin/storage", "/admin/removed"})
    void pages_of_administrators_are_open_to_them_alone(String page) {
        String ada = unique("ada");
        String grace = unique("grace");
        var administers = Http.signedIn(ada);
        var author = Http.signedIn(unique("charles"));
        Http.registered(grace);
        PeopleRequests.changes(administrator, ada, "GIVE_ADMIN", "She helps");
        PeopleRequests.changes(administrator, grace, "TAKE_AUTHOR", "She reads");
        var member = Http.anonymous();
        member.signsIn(grace);

        List<Integer> statuses = Stream.of(Http.anonymous(), member, author, administers).map(who -> who.get(page).status()).toList();

        assertEquals(List.of(303, 403, 403, 200), statuses);
    }

    @Test
    void nobody_else_changes_a_person() {
        String name = unique("ada");
        var ada = Http.signedIn(name);
        String page = PeopleRequests.page(administrator, name);
        var form = PeopleRequests.form(administrator, page);
        form.put(Http.TOKEN, ada.get("/account").hidden().get(Http.TOKEN));

        assertEquals(403, PeopleRequests.sends(ada, page, form, "GIVE_ADMIN", "I want it").status());
        assertEquals(403, ada.get("/admin").status());
    }

    @Test
    void the_header_leads_administrators_alone_to_their_pages() {
        assertEquals(path("/admin"), administrator.get("/").link("Administration"));
        assertFalse(Http.signedIn(unique("ada")).get("/").body().contains("/admin\""));
        assertFalse(Http.anonymous().get("/").body().contains("/admin\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%F4%8F%BF%BF", "%ED%9F%BF"}) // the last code point, and the last one before the surrogates
    void a_beginning_that_nothing_follows_finds_nobody(String last) {
        Http.registered(unique("\uD801\uDC00\uD801\uDC01")); // whose name begins with a surrogate in Java
        Answer found = administrator.get("/admin/people?name=" + last);

        assertTrue(found.text().contains("Nobody has such a name."), found::text);
    }

    @Test
    void people_are_found_by_the_beginning_of_the_name_page_by_page() {
        String beginning = unique("z");
        List<String> names = IntStream.range(0, 52).mapToObj(number -> beginning + '.' + (10 + number)).toList();
        names.forEach(Http::registered);

        List<String> first = names(administrator.get("/admin/people?name=" + beginning.toUpperCase()), beginning);
        Answer page = administrator.get("/admin/people?name=" + beginning.substring(0, beginning.length() - 1));
        List<String> all = new ArrayList<>(names(page, beginning));
        all.addAll(names(administrator.get(page.link("More people").substring(path("").length())), beginning));

        assertEquals(names.subList(0, 50), first);
        assertEquals(names, all);
        assertTrue(administrator.get("/admin/people?name=" + beginning + "x").text().contains("Nobody has such a name."));
        assertTrue(page.text().contains("Author"), page::text);
    }

    @Test
    void a_role_that_is_given_or_taken_counts_at_the_next_request() {
        String name = unique("ada");
        var ada = Http.signedIn(name);
        assertEquals(403, ada.get("/admin").status());

        PeopleRequests.changes(administrator, name, "GIVE_ADMIN", "She helps");
        assertEquals(200, ada.get("/admin").status());

        PeopleRequests.changes(administrator, name, "TAKE_ADMIN", "She is on holiday");
        assertEquals(303, ada.get("/admin").status(), "her sessions have ended");
        ada.signsIn(name);
        assertEquals(403, ada.get("/admin").status());

        PeopleRequests.changes(administrator, name, "TAKE_AUTHOR", "Advertising");
        ada.signsIn(name);
        assertEquals(403, ada.get("/entry").status());
        PeopleRequests.changes(administrator, name, "GIVE_AUTHOR", "She is sorry");
        assertEquals(200, ada.get("/entry").status());
    }

    @Test
    void a_change_needs_a_reason_of_500_characters_at_most() {
        String name = unique("ada");
        var ada = Http.signedIn(name);
        String page = PeopleRequests.page(administrator, name);

        var none = PeopleRequests.sends(administrator, page, PeopleRequests.form(administrator, page), "BLOCK", " ");
        var longer = PeopleRequests.sends(administrator, page, PeopleRequests.form(administrator, page), "BLOCK", "a".repeat(501));
        var unknown = PeopleRequests.sends(administrator, page, PeopleRequests.form(administrator, page), "REMOVE", "Spam");

        assertEquals(List.of(422, 422, 422), List.of(none.status(), longer.status(), unknown.status()));
        assertEquals(List.of("Say why: the person wants to know."), none.messages("reason"));
        assertTrue(longer.messages("reason").get(0).startsWith("Shorten this"), longer::text);
        assertEquals("a".repeat(501), longer.field("reason"));
        assertEquals(List.of("Choose one of these."), unknown.messages("change"));
        assertEquals(200, ada.get("/entry").status());
    }

    @Test
    void a_form_that_another_change_has_overtaken_is_answered_with_what_is_now_and_the_typed_reason() {
        String name = unique("ada");
        Http.registered(name);
        String page = PeopleRequests.page(administrator, name);
        var form = PeopleRequests.form(administrator, page);
        PeopleRequests.changes(administrator, name, "GIVE_ADMIN", "She helps");

        var stale = PeopleRequests.sends(administrator, page, form, "BLOCK", "She does <i>nothing</i>");

        assertEquals(409, stale.status());
        assertTrue(stale.messages("change").get(0).startsWith("This account has changed meanwhile."), stale::text);
        assertEquals("She does <i>nothing</i>", stale.field("reason"));
        assertTrue(stale.text().contains("Administrator"), stale::text);
        assertEquals(303, PeopleRequests.sends(administrator, page, stale.hidden(), "BLOCK", "Really").status());
    }

    @Test
    void administrators_do_not_block_themselves_and_the_role_of_the_settings_is_not_taken_here() {
        String page = PeopleRequests.page(administrator, "keeper");

        var block = PeopleRequests.sends(administrator, page, PeopleRequests.form(administrator, page), "BLOCK", "Enough");
        var take = PeopleRequests.sends(administrator, page, PeopleRequests.form(administrator, page), "TAKE_ADMIN", "Enough");

        assertEquals(List.of(422, 409), List.of(block.status(), take.status()));
        assertEquals(List.of("You cannot block your own account."), block.messages("change"));
        assertTrue(take.text().contains("from the settings of the server"), take::text);
        assertEquals(200, administrator.get("/admin").status());
    }

    @Test
    void sessions_and_private_feeds_are_ended() {
        String name = unique("ada");
        var ada = Http.signedIn(name);
        ada.submit("/subscriptions", "name", "Telephone");
        String feed = ada.get("/subscriptions").link("Atom").replaceFirst("^https?://[^/]+", "");
        assertEquals(200, Http.anonymous().get(feed).status());

        PeopleRequests.changes(administrator, name, "END_FEEDS", "Its address is on the web");
        assertEquals(404, Http.anonymous().get(feed).status());
        assertEquals(200, ada.get("/entry").status());

        PeopleRequests.changes(administrator, name, "END_SESSIONS", "Her telephone was stolen");
        assertEquals(303, ada.get("/entry").status());
    }

    private static List<String> names(Answer page, String beginning) {
        return Pattern.compile("<bdi>(" + Pattern.quote(beginning) + "[^<]*)</bdi>").matcher(page.body())
                .results().map(found -> found.group(1)).toList();
    }
}

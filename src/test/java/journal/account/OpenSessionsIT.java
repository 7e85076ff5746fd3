package journal.account;

import static journal.Http.FORM;
import static journal.Http.TOKEN;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the browsers in which an account is signed in. */
class OpenSessionsIT {
    private static final String PAGE = "/account/sessions";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
    private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
            + "Version/18.6 Mobile/15E148 Safari/604.1";
    private static final Pattern END = Pattern.compile("action=\"[^\"]*(/account/sessions/\\d+/end)\"");

    private final String name = unique("ada");
    private final Http desk = Http.anonymous();
    private final Http telephone = Http.anonymous();

    @BeforeEach
    void ada_signs_in_at_her_desk_and_on_her_telephone() {
        desk.registers(name);
        signsIn(desk, FIREFOX);
        signsIn(telephone, SAFARI);
    }

    @Test
    void her_account_leads_to_it_and_it_names_each_browser_and_says_which_one_this_is() {
        assertEquals(path(PAGE), desk.get("/account").link("Where you are signed in"));

        Answer page = desk.get(PAGE);

        assertEquals("Where you are signed in", page.heading());
        String text = page.text().replaceAll("[\\u2066-\\u2069]", "");
        assertTrue(text.indexOf("Safari on iOS") < text.indexOf("Firefox on Linux"), text);
        assertTrue(text.indexOf("Firefox on Linux") < text.indexOf("You are here now."), text);
        assertEquals(text.indexOf("You are here now."), text.lastIndexOf("You are here now."));
        assertTrue(text.contains("Network:"), text);
        assertFalse(text.contains("127.0.0.1"), "the address is shortened");
        page.isGuarded();
    }

    @Test
    void one_of_them_is_ended_and_is_over_at_once() {
        var form = desk.get(PAGE).hidden();

        Answer answer = desk.post(ends(desk.get(PAGE)).get(0), TOKEN, form.get(TOKEN));

        assertEquals(303, answer.status(), answer::text);
        assertEquals(path(PAGE), answer.location());
        assertEquals("The session has ended. Nobody is signed in there any more.", desk.get(PAGE).flash());
        assertEquals(303, telephone.get("/account").status());
        assertEquals(List.of(), ends(desk.get(PAGE)));
    }

    @Test
    void all_others_are_ended_and_this_one_goes_on() {
        var tablet = Http.anonymous();
        signsIn(tablet, "");

        assertTrue(desk.get(PAGE).text().contains("Another browser"));
        Answer answer = desk.post(PAGE + "/others/end", TOKEN, desk.get(PAGE).hidden().get(TOKEN));

        assertEquals(303, answer.status(), answer::text);
        assertEquals("All your other sessions have ended.", desk.get(PAGE).flash());
        assertEquals(303, telephone.get("/account").status());
        assertEquals(303, tablet.get("/account").status());
        assertFalse(desk.get(PAGE).text().contains("End all others"));
    }

    @Test
    void nobody_ends_a_session_of_somebody_else_or_without_a_token() {
        var grace = Http.signedIn(unique("grace"));
        String hers = ends(desk.get(PAGE)).get(0);

        assertEquals(404, grace.post(hers, TOKEN, grace.get(PAGE).hidden().get(TOKEN)).status());
        assertEquals(403, desk.post(hers).status());
        assertEquals(303, Http.anonymous().get(PAGE).status());
        assertEquals(200, telephone.get("/account").status());
    }

    @Test
    void the_sign_in_form_keeps_the_choice_to_stay_signed_in() {
        var visitor = Http.anonymous();

        var fresh = visitor.get("/login");
        var refused = visitor.submit("/login", "username", name, "password", "It snows in Lisbon", "lasting", "true");

        assertFalse(isChecked(fresh));
        assertTrue(isChecked(refused), refused::body);
    }

    private static boolean isChecked(Answer answer) {
        return Pattern.compile("<input type=\"checkbox\"[^>]* checked").matcher(answer.body()).find();
    }

    private static List<String> ends(Answer page) {
        return END.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private void signsIn(Http browser, String agent) {
        var form = browser.get("/login").hidden();
        Answer answer = browser.send("POST", "/login",
                BodyPublishers.ofString(Http.encoded(TOKEN, form.get(TOKEN), "username", name, "password", PASSWORD)), "Content-Type", FORM,
                "User-Agent", agent);
        assertEquals(303, answer.status(), answer::text);
        browser.get("/search"); // which shows the flash
    }
}

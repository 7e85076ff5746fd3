package journal.account;

import static journal.Http.DEVICE_COOKIE;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.AtOnce;
import journal.DatabaseDoor;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an account has under another username, and that nobody else ever gets the one before. */
@ArquillianTest
class ChangingAUsernameIT {
    private static final String PAGE = "/account/username";
    private static final int TRIES = 15; // JOURNAL_SIGNIN_TRIES

    private String name;
    private String next;
    private Http ada;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @BeforeEach
    void ada_signs_in() {
        name = unique("Ada");
        next = unique("Lovelace");
        ada = Http.signedIn(name);
    }

    @Test
    void the_new_name_signs_in_and_the_old_one_is_nobodys() {
        var answer = renames(ada, next);

        assertEquals(303, answer.status(), answer::text);
        assertEquals("Your username is now " + next + ". Sign in with it from now on.", ada.get("/account").flash());
        assertEquals(401, signIn(Http.anonymous(), name).status());
        assertEquals(303, signIn(Http.anonymous(), next).status());
    }

    @Test
    void sessions_devices_and_private_feeds_go_on() {
        var elsewhere = Http.anonymous();
        elsewhere.signsIn(name);
        ada.submit("/subscriptions", "name", "Telephone");
        String feed = ada.get("/subscriptions").link("Atom").substring(path("").length());

        renames(ada, next);

        assertEquals(200, elsewhere.get("/account").status());
        assertEquals(200, Http.anonymous().get(feed).status());
        String device = ada.cookie(DEVICE_COOKIE).orElseThrow();
        IntStream.range(0, TRIES).forEach(number -> Http.anonymous().submit("/login", "username", next, "password", "It snows"));
        assertEquals(429, signIn(Http.anonymous(), next).status());
        assertEquals(303, signIn(Http.anonymous().with(DEVICE_COOKIE, device), next).status());
    }

    @Test
    void addresses_with_the_old_name_lead_to_the_new_one() {
        String title = unique("Rain");
        ada.writes(title, "It rained.");
        String before = feedId(name);
        Http.anonymous().get("/authors/" + name); // which is ready then
        renames(ada, next);

        var page = Http.anonymous().get("/authors/" + name + "?before=9999-12-31T23:59:58Z-0");
        assertEquals(301, page.status());
        assertEquals(path("/authors/" + next + "?before=9999-12-31T23:59:58Z-0"), page.location());
        assertEquals("no-cache", page.header("Cache-Control"));
        assertEquals(path("/authors/" + next), Http.anonymous().get("/authors/" + name.toUpperCase()).location());
        for (String format : List.of("atom", "json")) {
            var feed = Http.anonymous().get("/authors/" + name + "/feed." + format);
            assertEquals(301, feed.status());
            assertEquals(path("/authors/" + next + "/feed." + format), feed.location());
        }
        assertEquals(before, feedId(next));
        assertEquals(1, Http.anonymous().get("/authors/" + next).entries(title));
        assertTrue(Http.anonymous().get("/").text().contains("by " + next));
    }

    @Test
    void the_search_finds_entries_by_either_name() {
        String title = unique("Rain");
        ada.writes(title, "It rained.");
        ada.searches("author:" + name, found -> found.entries(title) == 1);

        renames(ada, next);

        assertEquals(1, ada.searches("author:" + next, found -> found.entries(title) == 1).entries(title));
        assertEquals(1, ada.searches("author:" + name, found -> found.entries(title) == 1).entries(title));
        assertEquals(1, ada.searches(next, found -> found.entries(title) == 1).entries(title));
    }

    @Test
    void nobody_else_gets_the_old_name_or_one_like_it_and_its_owner_takes_it_back() {
        renames(ada, next);

        assertEquals(List.of("Please use a different username."), registration(name.toLowerCase()).messages("username"));
        assertEquals(List.of("This username looks like that of somebody else. Choose another one."),
                registration('\u0410' + name.substring(1)).messages("username"));
        assertEquals(List.of("Please use a different username."),
                renames(Http.signedIn(unique("grace")), name).messages("username"));
        assertEquals(303, renames(ada, name).status());
        assertEquals(path("/authors/" + name), Http.anonymous().get("/authors/" + next).location());
        assertEquals(200, Http.anonymous().get("/authors/" + name).status());
    }

    @Test
    void a_name_that_may_not_be_is_refused_and_kept() {
        String graces = unique("grace");
        Http.registered(graces);

        assertEquals("This is your username already.", refusal(name));
        assertEquals("Choose a username of 3 to 30 characters.", refusal("no"));
        assertEquals("Use letters, digits, and . _ - only.", refusal("ada lovelace"));
        assertEquals("Please use a different username.", refusal(graces.toUpperCase()));
        assertEquals("This username is reserved. Choose another one.", refusal("moderator"));
        assertEquals("no", renames(ada, "no").field("username"));
        assertEquals(303, renames(ada, name.toUpperCase()).status(), "the same one in another case");
    }

    @Test
    void a_name_changes_three_times_in_thirty_days() {
        var changes = Stream.of(next, name, next).map(one -> renames(ada, one).status()).toList();

        var last = renames(ada, name);

        assertEquals(List.of(303, 303, 303), changes);
        assertEquals(429, last.status());
        assertTrue(Integer.parseInt(last.header("Retry-After")) > 29 * 24 * 60 * 60);
        assertEquals(List.of("You have changed your username three times in thirty days. You can change it again in 30 days."),
                last.messages("username"));
        assertEquals(name, last.field("username"));
    }

    @Test
    void of_those_who_take_one_name_at_the_same_moment_one_gets_it() {
        String wanted = unique("Noether").replace("i", "a"); // whose upper case looks like another letter
        var people = IntStream.range(0, 4).mapToObj(number -> Http.signedIn(unique("emmy"))).toList();
        var forms = people.stream().map(one -> one.get(PAGE).hidden()).toList();
        // each in another case, and one of another look: the key of one, or the skeleton, is that of the others
        var names = List.of(wanted, wanted.toUpperCase(), wanted.toLowerCase(), wanted.replace("o", "\u043e"));

        var answers = AtOnce.each(people.size(), number -> {
            forms.get(number).put("username", names.get(number));
            return people.get(number).post(PAGE, forms.get(number));
        });

        var statuses = answers.stream().map(Answer::status).sorted().toList();
        assertEquals(List.of(303, 422, 422, 422), statuses);
        answers.stream().filter(answer -> answer.status() == 422).forEach(answer -> assertEquals(1, answer.messages("username").size()));
    }

    @Test
    void a_name_that_is_given_up_at_this_moment_is_not_registered() {
        var forms = List.of(ada.get(PAGE).hidden(), Http.anonymous().get("/register").hidden());
        forms.get(0).put("username", next);
        var visitor = Http.anonymous();
        var registration = visitor.get("/register").hidden();
        registration.putAll(java.util.Map.of("username", name, "password", PASSWORD, "password2", PASSWORD));

        var answers = AtOnce.each(2, number -> number == 0 ? ada.post(PAGE, forms.get(0)) : visitor.post("/register", registration));

        assertEquals(List.of(303, 422), answers.stream().map(Answer::status).toList());
    }

    @Test
    void an_account_that_a_setting_names_keeps_its_name() {
        for (Http bound : List.of(Http.testUser(), Http.administrator())) {
            assertTrue(bound.get(PAGE).text().contains("The settings of the server know this account by its name."));
            var form = bound.get(PAGE).hidden();
            form.put("username", next);

            var answer = bound.post(PAGE, form);

            assertEquals(422, answer.status());
            assertEquals(404, Http.anonymous().get("/authors/" + next).status());
        }
    }

    @Test
    void its_owner_is_told_by_mail_and_the_logs_have_both_names() {
        String address = MailPages.confirmsAddress(ada);

        renames(ada, next);

        var mail = MailCatcher.awaits(address, 2);
        assertEquals("Your username was changed", mail.subject());
        assertTrue(mail.plain().contains("The account " + name + " of the journal is now called " + next), mail::plain);
        for (String log : List.of(ada.get("/account/log").text(), Http.administrator().get("/admin/log?name=" + name).text())) {
            assertTrue(log.contains("Username changed"), log);
            assertTrue(log.contains("Before: " + name), log);
            assertTrue(log.contains("After: " + next), log);
        }
    }

    @Test
    void who_signed_in_some_time_ago_is_asked_again() {
        DatabaseDoor.execute("UPDATE account_session SET proved_at = proved_at - 3600000000 WHERE account_id ="
                + " (SELECT id FROM account WHERE username = '" + name + "')");

        var page = ada.get(PAGE);

        assertEquals(303, page.status());
        assertTrue(page.location().startsWith(path("/account/confirm")), page::location);
    }

    private static Answer renames(Http owner, String name) {
        return owner.submit(PAGE, "username", name);
    }

    private String refusal(String name) {
        var answer = renames(ada, name);
        assertEquals(422, answer.status());
        return String.join(" ", answer.messages("username"));
    }

    private static Answer registration(String name) {
        var answer = Http.anonymous().submit("/register", "username", name, "password", PASSWORD, "password2", PASSWORD);
        assertEquals(422, answer.status());
        return answer;
    }

    private static Answer signIn(Http visitor, String name) {
        return visitor.submit("/login", "username", name, "password", PASSWORD);
    }

    private static String feedId(String author) {
        return Http.anonymous().get("/authors/" + author + "/feed.atom").body().replaceFirst("(?s).*?<id>(.*?)</id>.*", "$1");
    }
}

package journal.account;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import journal.Answer;
import journal.AtOnce;
import journal.DatabaseDoor;
import journal.Http;
import journal.Mail;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestDeployment;
import journal.TestJournal;
import journal.Wire;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forgotten password, and the new one that is chosen by a mailed link. */
@ArquillianTest
class ForgottenPasswordIT {
    private static final String NEW = "It shines in Porto";
    private static final int RESETS = 3; // of an account in an hour

    private String name;
    private String address;
    private Http ada;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @BeforeEach
    void ada_has_an_address() {
        name = unique("Ada");
        ada = Http.signedIn(name);
        address = MailPages.confirmsAddress(ada);
    }

    @Test
    void the_new_password_signs_in_and_all_sessions_have_ended() {
        assertEquals(path("/password"), Http.anonymous().get("/login").link("Forgotten your password?"));
        MailPages.forgets(name);
        var mail = MailCatcher.awaits(address, 2);
        var visitor = Http.anonymous();

        var page = visitor.get(mail.path());
        var answer = chooses(visitor, mail, NEW);

        assertTrue(page.header("Cache-Control").contains("no-store"), "Cache-Control");
        assertEquals("strict-origin", page.header("Referrer-Policy")); // of a journal over http
        page.isGuarded();
        assertEquals(303, answer.status(), answer::text);
        assertEquals(path("/login"), answer.location());
        assertEquals("Your password is changed. Sign in with the new one.", visitor.get("/login").flash());
        assertEquals(303, visitor.get("/account").status(), "nobody is signed in");
        assertEquals(303, ada.get("/account").status(), "the session has ended");
        assertEquals(401, signIn(PASSWORD).status());
        assertEquals(303, signIn(NEW).status());
        assertEquals("Your password was changed", MailCatcher.awaits(address, 3).subject());
    }

    @Test
    void the_link_comes_for_the_address_too_in_any_case_and_works_once() {
        MailPages.forgets(address.toUpperCase(Locale.ROOT));
        var mail = MailCatcher.awaits(address, 2);

        assertEquals(303, chooses(Http.anonymous(), mail, NEW).status());

        assertEquals(404, Http.anonymous().get(mail.path()).status());
    }

    @Test
    void of_two_who_use_a_link_at_the_same_moment_one_chooses_the_password() {
        MailPages.forgets(name);
        var mail = MailCatcher.awaits(address, 2);
        var visitors = List.of(Http.anonymous(), Http.anonymous(), Http.anonymous());
        var forms = visitors.stream().map(visitor -> visitor.get(mail.path()).hidden()).toList();

        var answers = AtOnce.each(visitors.size(), number -> {
            forms.get(number).put("password", NEW + number);
            forms.get(number).put("password2", NEW + number);
            return visitors.get(number).post("/password/reset", forms.get(number));
        });

        assertEquals(List.of(303, 404, 404), answers.stream().map(Answer::status).sorted().toList());
    }

    @Test
    void a_refused_password_keeps_the_link_and_is_not_shown() {
        MailPages.forgets(name);
        var mail = MailCatcher.awaits(address, 2);

        var refused = Http.anonymous().submit(mail.path(), "password", "rain", "password2", "rain");

        assertEquals(422, refused.status());
        assertEquals(List.of("Choose a password of 8 to 128 characters."), refused.messages("password"));
        assertEquals("", refused.field("password"));
        assertEquals(303, chooses(Http.anonymous(), mail, NEW).status());
    }

    @Test
    void a_link_ends_after_half_an_hour() {
        MailPages.forgets(name);
        var mail = MailCatcher.awaits(address, 2);
        assertEquals(200, Http.anonymous().get(mail.path()).status());

        assertEquals("1", DatabaseDoor.execute("UPDATE account_link SET expires_at = expires_at - 1800000000 WHERE account_id ="
                + " (SELECT id FROM account WHERE username = '" + name + "')"));

        assertEquals(404, Http.anonymous().get(mail.path()).status());
    }

    @Test
    void a_link_from_before_a_change_of_the_password_is_void() {
        MailPages.forgets(name);
        var mail = MailCatcher.awaits(address, 2);
        var visitor = Http.anonymous();
        var form = visitor.get(mail.path()).hidden();

        PasswordRequests.changes(ada, PASSWORD, "It rains in Coimbra");

        assertEquals("Your password was changed", MailCatcher.awaits(address, 3).subject());
        form.put("password", NEW);
        form.put("password2", NEW);
        assertEquals(404, visitor.post("/password/reset", form).status());
        assertEquals(303, signIn("It rains in Coimbra").status());
    }

    @Test
    void the_answer_is_the_same_byte_for_byte_for_a_name_that_nobody_has() {
        String withoutAddress = unique("Grace");
        Http.registered(withoutAddress);
        var names = List.of(name, address, unique("nobody"), unique("nobody") + "@example.org", withoutAddress, "test");

        var answers = names.stream().map(MailPages::forgets).toList();
        var pages = names.stream().map(who -> Http.anonymous().get("/password/sent")).toList();

        for (Answer answer : answers) {
            assertEquals(answers.get(0).status(), answer.status());
            assertEquals(withoutChance(answers.get(0)), withoutChance(answer));
            assertArrayEquals(answers.get(0).content(), answer.content());
        }
        pages.forEach(page -> assertArrayEquals(pages.get(0).content(), page.content()));
        assertEquals(303, answers.get(0).status());
        assertEquals("Choose a new password", MailCatcher.awaits(address, 3).subject());
    }

    @Test
    void an_account_gets_three_mails_an_hour_and_the_next_answer_says_nothing_of_it() {
        var answers = IntStream.range(0, RESETS + 1).mapToObj(number -> {
            var answer = MailPages.forgets(name);
            MailCatcher.awaits(address, 1 + Math.min(number + 1, RESETS));
            return answer.status();
        }).toList();

        assertEquals(List.of(303, 303, 303, 303), answers);
        String other = MailPages.confirmsAddress(Http.signedIn(unique("Grace"))); // sent after those that would have come
        MailPages.forgets(other);
        MailCatcher.awaits(other, 2);
        assertEquals(1 + RESETS, MailCatcher.to(address).size());
    }

    @Test
    void links_have_the_address_of_the_settings_whatever_the_host_of_the_request() {
        var visitor = Http.anonymous();
        var form = visitor.get("/password").hidden();
        String body = Http.encoded("_csrf", form.get("_csrf"), "who", name);
        String head = Wire.head("POST", path("/password"), "Content-Type: " + Http.FORM, "Content-Length: " + body.length(),
                "X-Forwarded-Host: evil.example", "Cookie: " + Http.FORM_COOKIE + '=' + visitor.cookie(Http.FORM_COOKIE).orElseThrow())
                .replace("Host: " + TestJournal.URL.getAuthority(), "Host: evil.example");

        var answer = Wire.send(head, out -> out.write(body.getBytes(ISO_8859_1)));

        assertEquals(303, answer.status(), answer::text);
        var mail = MailCatcher.awaits(address, 2);
        assertTrue(mail.link().startsWith(TestJournal.URL.toString()), mail::link);
        assertFalse((mail.plain() + mail.html() + mail.headers("Message-ID")).contains("evil.example"), mail::plain);
    }

    @Test
    void the_mail_is_in_the_language_of_the_account_or_else_of_the_request() {
        var visitor = Http.anonymous();
        var form = visitor.get("/password").hidden();
        visitor.send("POST", "/password", BodyPublishers.ofString(Http.encoded("_csrf", form.get("_csrf"), "who", name)),
                "Content-Type", Http.FORM, "Accept-Language", "de-AT");
        assertEquals("Wähle ein neues Passwort", MailCatcher.awaits(address, 2).subject());

        ada.submit("/preferences", "language", "ar", "theme", "");
        MailPages.forgets(name);

        var mail = MailCatcher.awaits(address, 3);
        assertEquals("اختيار كلمة مرور جديدة", mail.subject());
        assertTrue(mail.html().contains("<html lang=\"ar\" dir=\"rtl\">"), mail::html);
    }

    private Answer chooses(Http visitor, Mail mail, String password) {
        return visitor.submit(mail.path(), "password", password, "password2", password);
    }

    private Answer signIn(String password) {
        return Http.anonymous().submit("/login", "username", name, "password", password);
    }

    private static String withoutChance(Answer answer) {
        var headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers.toString();
    }
}

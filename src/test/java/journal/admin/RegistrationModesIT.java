package journal.admin;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may register, as an administrator has chosen it. */
class RegistrationModesIT {
    private static final String WAITS = "This account waits for an administrator. You can sign in when it is approved.";
    private static Http administrator;

    private String name;

    @BeforeAll
    static void the_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @BeforeEach
    void a_name_is_found() {
        name = unique("grace");
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, Registration is closed. Nothing has been registered.",
        "INVITATION, Only people with an invitation can register. Nothing has been registered."})
    void a_form_that_was_opened_before_is_refused_and_keeps_what_was_typed(String mode, String message) {
        var visitor = Http.anonymous();
        var form = visitor.get("/register").hidden();
        form.put("username", name);
        form.put("password", PASSWORD);
        form.put("password2", PASSWORD);
        form.put("email", "grace@example.org");

        RegistrationRequests.during(mode, () -> {
            var answer = visitor.post("/register", form);

            assertEquals(403, answer.status());
            assertEquals(List.of(message), answer.messages("username"));
            assertEquals(name, answer.field("username"));
            assertEquals("grace@example.org", answer.field("email"));
            assertFalse(answer.body().contains(PASSWORD));
            answer.isGuarded();
        });

        assertEquals(401, signIn(PASSWORD).status());
        form.putAll(visitor.get("/register").hidden());
        form.put("email", "");
        assertEquals(303, visitor.post("/register", form).status());
        assertEquals(303, signIn(PASSWORD).status());
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, Registration is closed. Nobody can register at the moment.",
        "INVITATION, Registration is by invitation: open the link that an administrator has given you."})
    void pages_offer_no_registration_from_the_next_request_on(String mode, String text) {
        assertTrue(Http.anonymous().get("/").body().contains("/register\""));

        RegistrationRequests.during(mode, () -> {
            assertFalse(Http.anonymous().get("/").body().contains("/register\""), "the main page");
            assertFalse(Http.anonymous().get("/login").body().contains("/register\""), "the sign-in page");
            var page = Http.anonymous().get("/register");
            assertEquals(200, page.status());
            assertTrue(page.text().contains(text), page::text);
            assertFalse(page.body().contains("name=\"password\""), page::body);
        });

        assertTrue(Http.anonymous().get("/").body().contains("/register\""));
        assertTrue(Http.anonymous().get("/login").body().contains("/register\""));
    }

    @Test
    void an_account_that_waits_is_told_after_the_right_password_alone_and_signs_in_when_it_is_approved() {
        RegistrationRequests.during("APPROVAL", () -> {
            assertTrue(Http.anonymous().get("/register").text().contains("An administrator looks at each new account"));
            var visitor = Http.anonymous();
            assertEquals(303, register(visitor, "").status());
            assertTrue(visitor.get("/login").flash().startsWith("You have registered. An administrator looks at your account first"));
        });

        var right = signIn(PASSWORD);
        assertEquals(403, right.status());
        assertEquals(List.of(WAITS), right.messages("username"));
        var wrong = signIn("It snows in Lisbon");
        assertEquals(401, wrong.status());
        assertEquals(List.of("Invalid username or password"), wrong.messages("username"));
        assertEquals(404, Http.anonymous().get("/authors/" + name).status());
        String page = RegistrationRequests.page(administrator, name);

        var approved = RegistrationRequests.decides(administrator, name, "APPROVE", "Known to us");

        assertEquals(303, approved.status(), approved::text);
        assertEquals(name + " can sign in now.", administrator.get("/admin/registration").flash().replaceAll("[\u2068\u2069]", ""));
        assertEquals(404, administrator.get(page).status());
        var grace = Http.anonymous();
        grace.signsIn(name);
        assertTrue(grace.get("/account/log").text().contains("Account approved"));
        assertTrue(administrator.get("/admin/log?name=" + name).text().contains("Known to us"));
        assertEquals(200, Http.anonymous().get("/authors/" + name).status());
    }

    @Test
    void who_is_not_approved_is_mailed_the_reason_and_the_name_is_free() {
        String address = MailPages.address();
        RegistrationRequests.during("APPROVAL", () -> assertEquals(303, register(Http.anonymous(), address).status()));
        MailCatcher.awaits(address);

        var rejected = RegistrationRequests.decides(administrator, name, "REJECT", "Advertising");

        assertEquals(303, rejected.status(), rejected::text);
        var mail = MailCatcher.awaits(address, 2);
        assertEquals("Your account is not approved", mail.subject());
        assertTrue(mail.plain().contains("Advertising"), mail::plain);
        assertEquals(401, signIn(PASSWORD).status());
        assertEquals(303, register(Http.anonymous(), "").status());
        assertEquals(303, signIn(PASSWORD).status());
        assertTrue(administrator.get("/admin/log?kind=registration_rejected").text().contains("Advertising"));
    }

    @Test
    void who_is_approved_is_mailed_also_where_the_address_is_not_confirmed() {
        String address = MailPages.address();
        RegistrationRequests.during("APPROVAL", () -> assertEquals(303, register(Http.anonymous(), address).status()));

        RegistrationRequests.decides(administrator, name, "APPROVE", "Known to us");

        var mail = MailCatcher.awaits(address, 2);
        assertEquals("Your account is approved", mail.subject());
        assertTrue(mail.path().endsWith("/login"), mail::plain);
    }

    @Test
    void the_address_of_an_account_that_waits_can_be_confirmed_and_goes_with_it() {
        String address = MailPages.address();
        RegistrationRequests.during("APPROVAL", () -> assertEquals(303, register(Http.anonymous(), address).status()));
        assertEquals(303, MailPages.confirms(Http.anonymous(), MailCatcher.awaits(address)).status());

        assertEquals(303, RegistrationRequests.decides(administrator, name, "REJECT", "Advertising").status());

        assertEquals("Your account is not approved", MailCatcher.awaits(address, 2).subject());
        var another = Http.signedIn(unique("ada"));
        MailPages.enters(another, address);
        assertEquals(303, MailPages.confirms(another, MailCatcher.awaits(address, 3)).status());
    }

    @Test
    void of_several_who_decide_at_the_same_moment_one_does() {
        String page = RegistrationRequests.waiting(name);
        var administrators = List.of(Http.administrator(), Http.administrator(), Http.administrator(), Http.administrator());
        var forms = administrators.stream().map(one -> one.get(page).hidden()).toList();

        var answers = AtOnce.each(administrators.size(), number -> {
            var form = forms.get(number);
            form.put("decision", number % 2 == 0 ? "APPROVE" : "REJECT");
            form.put("reason", "At once");
            return administrators.get(number).post(page, form);
        });

        assertEquals(List.of(303, 404, 404, 404), answers.stream().map(Answer::status).sorted().toList());
    }

    @Test
    void a_choice_needs_a_reason_and_must_be_one_of_the_list() {
        var blank = administrator.submit("/admin/registration", "mode", "CLOSED", "reason", " ");
        var odd = administrator.submit("/admin/registration", "mode", "AJAR", "reason", "Because");
        var undecided = administrator.submit(RegistrationRequests.waiting(name), "reason", "W".repeat(251));

        assertEquals(422, blank.status());
        assertEquals(List.of("Say why: it is logged."), blank.messages("reason"));
        assertEquals("CLOSED", blank.field("mode"));
        assertEquals(422, odd.status());
        assertEquals(List.of("Choose one of these."), odd.messages("mode"));
        assertEquals("Because", odd.field("reason"));
        assertEquals(422, undecided.status());
        assertEquals(1, undecided.messages("reason").size());
        assertEquals(List.of("Choose one of these."), undecided.messages("decision"));
        assertTrue(Http.anonymous().get("/").body().contains("/register\""));
    }

    @Test
    void a_change_is_in_the_audit_log_with_its_reason() {
        RegistrationRequests.during("CLOSED", () -> {
            var log = administrator.get("/admin/log?kind=registration_changed").text();

            assertTrue(log.contains("Who may register was changed"), log);
            assertTrue(log.replaceAll("[\u2068\u2069]", "").contains("Who may register: Nobody"), log);
            assertTrue(log.replaceAll("[\u2068\u2069]", "").contains("Reason: A test"), log);
        });
    }

    @Test
    void only_administrators_decide() {
        String page = RegistrationRequests.waiting(name);
        var ada = Http.signedIn(unique("ada"));
        String token = ada.get("/entry").hidden().get(Http.TOKEN);

        assertEquals(403, ada.get("/admin/registration").status());
        assertEquals(403, ada.get(page).status());
        assertEquals(403, ada.post("/admin/registration", Http.TOKEN, token, "mode", "CLOSED", "reason", "Mine").status());
        assertEquals(403, ada.post(page, Http.TOKEN, token, "decision", "APPROVE", "reason", "A friend").status());
        assertEquals(403, signIn(PASSWORD).status());
    }

    private Answer register(Http visitor, String address) {
        return visitor.submit("/register", "username", name, "password", PASSWORD, "password2", PASSWORD, "email", address);
    }

    private Answer signIn(String password) {
        return Http.anonymous().submit("/login", "username", name, "password", password);
    }
}

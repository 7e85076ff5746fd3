package journal.admin;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import journal.Log;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invitations to register: each is good once, until it ends or is taken back. */
class RegistrationInvitationsIT {
    private static final String OVER =
            "This invitation is no longer good: it was used, has ended or was taken back. Nothing has been registered.";
    private static final int MANY = 6;
    private static Http administrator;

    private String name;
    private String link;

    @BeforeAll
    static void the_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @BeforeEach
    void an_invitation_is_made() {
        name = unique("grace");
        link = RegistrationRequests.invites(administrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVITATION", "APPROVAL", "SETTING"})
    void who_is_invited_registers_once_without_an_approval(String mode) {
        RegistrationRequests.during(mode, () -> {
            var page = Http.anonymous().get(link);
            assertTrue(page.text().contains("You are invited: this form makes your account."), page::text);
            assertTrue(page.header("Cache-Control").contains("no-store"), "Cache-Control");
            assertEquals("strict-origin", page.header("Referrer-Policy")); // of a journal over http

            assertEquals(303, register(link, name).status());

            assertEquals(303, signIn(name).status());
            assertTrue(Http.anonymous().get(link).text().contains("This invitation is no longer good"));
        });
        String list = administrator.get("/admin/invitations").text();
        assertTrue(list.contains("A test") && list.contains("Used") && list.contains(name), list);
        assertTrue(administrator.get("/admin/log?kind=invitation_used&name=" + name).text().contains("Registered by an invitation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVITATION", "APPROVAL", "SETTING"})
    void of_several_who_use_one_at_the_same_moment_one_gets_an_account_by_it(String mode) {
        var visitors = IntStream.range(0, MANY).mapToObj(number -> Http.anonymous()).toList();

        RegistrationRequests.during(mode, () -> {
            var forms = visitors.stream().map(visitor -> visitor.get(link).hidden()).toList();
            var answers = AtOnce.each(MANY, number -> {
                var form = forms.get(number);
                form.put("username", name + '.' + number);
                form.put("password", PASSWORD);
                form.put("password2", PASSWORD);
                return visitors.get(number).post("/register", form);
            });

            long registered = answers.stream().filter(answer -> answer.status() == 303).count();
            assertEquals(mode.equals("SETTING") ? MANY : 1, registered, () -> answers.stream().map(Answer::status).toList().toString());
            answers.stream().filter(answer -> answer.status() != 303).forEach(answer -> {
                assertEquals(422, answer.status());
                assertEquals(List.of(OVER), answer.messages("username"));
                assertTrue(answer.field("username").startsWith(name));
                assertFalse(answer.hidden().containsKey("invitation"));
            });
        });

        long used = IntStream.range(0, MANY).filter(number -> administrator
                .get("/admin/log.csv?kind=invitation_used&name=" + name + '.' + number).body().contains("invitation_used")).count();
        long accounts = IntStream.range(0, MANY).filter(number -> signIn(name + '.' + number).status() == 303).count();
        assertEquals(mode.equals("SETTING") ? MANY : 1, accounts);
        assertEquals(1, used);
    }

    @Test
    void it_survives_a_refused_form() {
        RegistrationRequests.during("INVITATION", () -> {
            var visitor = Http.anonymous();
            var form = visitor.get(link).hidden();
            form.put("username", "?");
            form.put("password", PASSWORD);
            form.put("password2", "another one");
            var refused = visitor.post("/register", form);
            assertEquals(422, refused.status());
            assertEquals(form.get("invitation"), refused.hidden().get("invitation"));
            form.putAll(refused.hidden());
            form.put("username", name);
            form.put("password2", PASSWORD);

            assertEquals(303, visitor.post("/register", form).status());
        });
    }

    @Test
    void a_name_that_is_taken_does_not_use_it_up() {
        String taken = unique("ada");
        Http.registered(taken);

        RegistrationRequests.during("INVITATION", () -> {
            assertEquals(422, register(link, taken).status());
            assertEquals(303, register(link, name).status());
        });
    }

    @Test
    void closed_is_closed_for_who_is_invited_too_and_the_invitation_stays_good() {
        RegistrationRequests.during("CLOSED", () -> {
            var page = Http.anonymous().get(link);
            assertTrue(page.text().contains("Registration is closed."), page::text);
            assertFalse(page.body().contains("name=\"password\""));
        });
        RegistrationRequests.during("INVITATION", () -> assertEquals(303, register(link, name).status()));
    }

    @Test
    void one_that_is_taken_back_leads_nowhere() {
        var list = administrator.get("/admin/invitations");
        String withdrawal = list.body().replaceFirst("(?s)^.*?action=\"[^\"]*(/admin/invitations/\\d+/withdrawal)\".*$", "$1");

        assertEquals(303, administrator.post(withdrawal, list.hidden()).status());

        assertEquals("The invitation is taken back. Its link leads nowhere now.", administrator.get("/admin/invitations").flash());
        assertEquals(404, administrator.post(withdrawal, list.hidden()).status());
        RegistrationRequests.during("INVITATION", () -> {
            var visitor = Http.anonymous();
            assertFalse(visitor.get(link).body().contains("name=\"password\""));
            String secret = link.replaceFirst(".*=", "");
            String token = visitor.get("/login").hidden().get(Http.TOKEN);
            var refused = visitor.post("/register", Http.TOKEN, token, "username", name, "password", PASSWORD, "password2", PASSWORD,
                    "invitation", secret);
            assertEquals(422, refused.status());
            assertEquals(List.of(OVER), refused.messages("username"));
        });
        assertTrue(administrator.get("/admin/log?kind=invitation_ended").text().contains("Invitation taken back"));
    }

    @Test
    void its_link_is_shown_once_and_stands_in_no_log() {
        String secret = link.replaceFirst(".*=", "");
        Http.anonymous().get(link);
        RegistrationRequests.during("INVITATION", () -> assertEquals(303, register(link, name).status()));

        assertEquals(32, secret.length());
        assertFalse(administrator.get("/admin/invitations").body().contains(secret));
        assertEquals(List.of(), Log.ofTheJournal().lines().stream().filter(line -> line.contains(secret)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "31", "", "-1", "1.5", "a week"})
    void its_days_are_one_to_thirty(String days) {
        var answer = administrator.submit("/admin/invitations", "days", days, "note", "For Grace");

        assertEquals(422, answer.status());
        assertEquals(List.of("Type a number from 1 to 30."), answer.messages("days"));
        assertEquals("For Grace", answer.field("note"));
    }

    @Test
    void a_note_has_200_characters_at_most() {
        assertEquals(422, administrator.submit("/admin/invitations", "days", "1", "note", "W".repeat(201)).status());
    }

    @Test
    void only_administrators_invite() {
        var ada = Http.signedIn(unique("ada"));
        String token = ada.get("/entry").hidden().get(Http.TOKEN);

        assertEquals(403, ada.get("/admin/invitations").status());
        assertEquals(403, ada.post("/admin/invitations", Http.TOKEN, token, "days", "1", "note", "Mine").status());
        assertEquals(403, ada.post("/admin/invitations/1/withdrawal", Http.TOKEN, token).status());
    }

    private static Answer register(String link, String name) {
        return Http.anonymous().submit(link, "username", name, "password", PASSWORD, "password2", PASSWORD);
    }

    private static Answer signIn(String name) {
        return Http.anonymous().submit("/login", "username", name, "password", PASSWORD);
    }
}

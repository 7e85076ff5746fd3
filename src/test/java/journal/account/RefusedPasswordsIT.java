package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.account.PasswordRequests.NEW;
import static journal.account.PasswordRequests.WRONG;
import static journal.account.PasswordRequests.changes;
import static journal.account.PasswordRequests.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of a password that are refused, without a browser: the account is as it was. */
class RefusedPasswordsIT {
    private String name;
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        name = unique("Ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_wrong_old_password_is_refused_beside_its_field_and_nothing_typed_is_shown() {
        var answer = changes(ada, WRONG, NEW);

        assertEquals(422, answer.status());
        assertEquals("Your account", answer.heading());
        assertEquals(List.of("This is not your old password."), answer.messages("oldPassword"));
        for (String field : List.of("oldPassword", "password", "password2")) {
            assertEquals("", answer.field(field), field);
        }
        assertFalse(answer.body().contains(WRONG) || answer.body().contains(NEW), answer::body);
        answer.isGuarded().namesNoProduct();
        isAsItWas();
    }

    static Stream<Arguments> refused() {
        return Stream.of(Arguments.of("", NEW, NEW, "oldPassword", "Enter your old password."),
                Arguments.of(PASSWORD, "rain-17", "rain-17", "password", "Choose a password of 8 to 128 characters."),
                Arguments.of(PASSWORD, "iloveyou", "iloveyou", "password",
                        "Many people use this password, so it is easy to guess. Choose another one."),
                Arguments.of(PASSWORD, "The Journal 2026!", "The Journal 2026!", "password",
                        "Many people use this password, so it is easy to guess. Choose another one."),
                Arguments.of(PASSWORD, "{name}", "{name}", "password", "Choose a password that is not your username."),
                Arguments.of(PASSWORD, NEW, NEW + " ", "password2", "The passwords differ. Type the same one twice."),
                Arguments.of(PASSWORD, PASSWORD, PASSWORD, "password", "This is your old password. Choose a new one."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_breaks_a_rule_is_refused_beside_its_field(String oldPassword, String password, String repeated, String field,
            String message) {
        var form = form(ada, oldPassword, password.replace("{name}", name));
        form.put("password2", repeated.replace("{name}", name));

        var answer = ada.post("/account/password", form);

        assertEquals(422, answer.status(), answer::text);
        assertEquals(List.of(message), answer.messages(field));
        isAsItWas();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oldPassword", "password", "password2"})
    void the_length_of_a_field_is_looked_at_before_anything_else(String field) {
        var form = form(ada, PASSWORD, NEW);
        form.put(field, "a" + "\u0301\u0323".repeat(50_000));

        var answer = ada.post("/account/password", form);

        assertEquals(422, answer.status());
        assertTrue(answer.messages(field).get(0).startsWith("Shorten this: "), answer::text);
        isAsItWas();
    }

    @Test
    void who_is_not_signed_in_signs_in_first() {
        var stranger = Http.anonymous();
        var form = form(ada, PASSWORD, NEW);
        form.putAll(stranger.get("/login").hidden());

        var page = stranger.get("/account");
        var answer = stranger.post("/account/password", form);

        assertEquals(303, page.status());
        assertEquals(path("/login?next=" + path("/account")), page.location());
        assertEquals(401, answer.status());
        assertFalse(answer.body().contains(PASSWORD), answer::body);
        isAsItWas();
    }

    @Test
    void a_form_with_a_wrong_token_changes_nothing() {
        var form = form(ada, PASSWORD, NEW);
        form.put(Http.TOKEN, "forged");

        var answer = ada.post("/account/password", form);

        assertEquals(403, answer.status());
        assertTrue(answer.text().contains("Change the password"), answer::text);
        assertFalse(answer.body().contains(PASSWORD) || answer.body().contains(NEW), answer::body);
        isAsItWas();
    }

    @Test
    void a_password_of_the_settings_is_changed_there() {
        String why = "The password of this account comes from the settings of the server.";
        var test = Http.testUser();

        var page = test.get("/account");
        var answer = changes(test, "talk is cheap", NEW);

        assertTrue(page.text().contains(why), page::text);
        assertThrows(AssertionError.class, () -> page.field("oldPassword"));
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains(why), answer::text);
        assertEquals(200, test.get("/account").status());
        Http.testUser();
    }

    private void isAsItWas() {
        assertEquals(200, ada.get("/account").status());
        assertEquals(303, Http.anonymous().submit("/login", "username", name, "password", PASSWORD).status());
    }
}

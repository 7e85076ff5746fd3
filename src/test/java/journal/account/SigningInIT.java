package journal.account;

import static journal.Http.SESSION_COOKIE;
import static journal.Http.TOKEN;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and signing out, without a browser. */
class SigningInIT {
    private static final String REFUSED = "Invalid username or password";
    private static String name;

    @BeforeAll
    static void ada_registers() {
        name = unique("Ada");
        Http.registered(name);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_the_same() {
        var visitor = Http.anonymous();

        var wrong = visitor.submit("/login", "username", name, "password", "It snows in Lisbon");
        var unknown = visitor.submit("/login", "username", unique("nobody"), "password", "It snows in Lisbon");

        assertEquals(401, wrong.status());
        assertEquals(401, unknown.status());
        assertEquals(List.of(REFUSED), wrong.messages("username"));
        assertEquals(wrong.body().replace(wrong.field("username"), ""), unknown.body().replace(unknown.field("username"), ""));
        assertEquals("", wrong.field("password"));
        assertFalse(visitor.cookie(SESSION_COOKIE).isPresent());
        wrong.isGuarded().namesNoProduct();
    }

    @Test
    void an_unknown_name_costs_as_much_time_as_a_wrong_password() {
        var visitor = Http.anonymous();
        var unknown = unique("nobody");
        visitor.submit("/login", "username", unknown, "password", "It snows in Lisbon");

        var forKnown = time(visitor, name);
        var forUnknown = time(visitor, unknown);
        for (int more = 0; more < 9; more++) { // in turns, the fastest of each: the computer is busy with other tests now and then
            forKnown = Collections.min(List.of(forKnown, time(visitor, name)));
            forUnknown = Collections.min(List.of(forUnknown, time(visitor, unknown)));
        }

        assertTrue(forUnknown.compareTo(forKnown.dividedBy(2)) > 0, forUnknown + " and " + forKnown);
        assertTrue(forKnown.compareTo(forUnknown.dividedBy(2)) > 0, forUnknown + " and " + forKnown);
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s\t", "%s ", "\u00A0%s\u3000"})
    void white_space_around_the_name_is_no_part_of_it(String typed) {
        assertEquals(303, Http.anonymous().submit("/login", "username", typed.formatted(name), "password", PASSWORD).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "password"})
    void the_length_of_a_field_is_looked_at_before_anything_else(String field) {
        var visitor = Http.anonymous();
        var form = visitor.get("/login").hidden();
        form.putAll(Map.of("username", name, "password", PASSWORD));
        form.put(field, "a" + "\u0301\u0323".repeat(50_000));

        var answer = visitor.post("/login", form);

        assertEquals(422, answer.status());
        assertTrue(answer.messages(field).get(0).startsWith("Shorten this: "), answer::text);
    }

    @Test
    void nothing_typed_is_refused_beside_the_fields() {
        var answer = Http.anonymous().submit("/login");

        assertEquals(422, answer.status());
        assertEquals(List.of("Enter your username."), answer.messages("username"));
        assertEquals(List.of("Enter your password."), answer.messages("password"));
    }

    @Test
    void one_signs_in_under_the_name_in_any_case_and_form() {
        var wide = name.chars().mapToObj(letter -> Character.toString(letter < '!' ? letter : letter + 0xFEE0)).reduce("", String::concat);

        for (String typed : List.of(name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), wide)) {
            var ada = Http.anonymous();
            var answer = ada.submit("/login", "username", typed, "password", PASSWORD);

            assertEquals(303, answer.status(), typed);
            assertEquals("Welcome back, " + name + "!", ada.get("/").flash());
        }
    }

    @Test
    void a_signed_in_user_is_led_away_from_the_forms_for_others() {
        var ada = Http.anonymous();
        ada.signsIn(name);
        var token = ada.get("/logout").hidden().get(TOKEN);

        var answers = List.of(ada.get("/login"), ada.get("/login?next=/entry"), ada.get("/register"),
                ada.post("/login", TOKEN, token, "username", name, "password", PASSWORD),
                ada.post("/register", TOKEN, token, "username", unique("grace"), "password", PASSWORD, "password2", PASSWORD));

        for (Answer answer : answers) {
            assertEquals(303, answer.status());
            assertEquals(path("/"), answer.location());
        }
    }

    @Test
    void an_author_signs_in_first_and_is_led_back() {
        var ada = Http.anonymous();

        var asked = ada.get("/entry");
        var form = ada.get("/login?next=/entry").hidden();
        form.put("username", name);
        form.put("password", PASSWORD);
        var signedIn = ada.post("/login", form);
        var page = ada.get("/entry");

        assertEquals(303, asked.status());
        assertEquals(path("/login?next=" + path("/entry")), asked.location());
        assertEquals(303, signedIn.status());
        assertEquals(path("/entry"), signedIn.location());
        assertEquals("Welcome back, " + name + "!", page.flash());
        assertEquals("Write an entry", page.heading());
    }

    @Test
    void a_refused_sign_in_does_not_forget_where_one_wanted_to_go() {
        var ada = Http.anonymous();

        var refused = ada.submit("/login?next=/entry", "username", name, "password", "It snows in Lisbon");
        var form = refused.keptForm();
        form.put("password", PASSWORD);
        var answer = ada.post("/login", form);

        assertEquals(401, refused.status());
        assertEquals(path("/entry"), answer.location());
    }

    @Test
    void to_follow_a_link_to_the_way_out_changes_nothing() {
        var ada = Http.anonymous();
        ada.signsIn(name);

        var page = ada.get("/logout");
        var stranger = Http.anonymous().get("/logout");

        assertEquals(200, page.status());
        assertEquals("Sign out?", page.heading());
        assertEquals(200, ada.get("/entry").status());
        assertEquals(303, stranger.status());
        assertEquals(path("/"), stranger.location());
    }

    private static Duration time(Http visitor, String username) {
        var start = Instant.now();
        assertEquals(401, visitor.submit("/login", "username", username, "password", "It snows in Lisbon").status());
        return Duration.between(start, Instant.now());
    }
}

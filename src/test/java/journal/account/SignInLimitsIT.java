package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Wrong passwords: after as many as the setting of the tests says, the next one waits. */
class SignInLimitsIT {
    private static final int TRIES = 15; // JOURNAL_SIGNIN_TRIES
    private static final int WAIT = 300; // seconds: JOURNAL_SIGNIN_WAIT
    private static final String WRONG = "It snows in Lisbon";

    private static String name;
    private static Http hers;

    @BeforeAll
    static void a_stranger_tries_adas_name_after_she_has_signed_in() {
        name = unique("ada");
        hers = Http.registered(name);
        hers.signsIn(name);
        hers.post("/logout", hers.get("/logout").hidden());
        tries(name);
    }

    @Test
    void a_stranger_is_told_when_to_try_again_and_the_typed_name_stays() {
        var answer = Http.anonymous().submit("/login?next=/entry", "username", name, "password", PASSWORD);

        assertEquals(429, answer.status());
        int wait = Integer.parseInt(answer.header("Retry-After"));
        assertTrue(0 < wait && wait <= WAIT, () -> "was " + wait);
        assertTrue(answer.messages("username").get(0).matches("There were too many tries to sign in. You can try again in \\d minutes."),
                answer::text);
        assertEquals(name, answer.field("username"));
        assertEquals("/entry", answer.hidden().get("next"));
        assertFalse(answer.body().contains(PASSWORD), answer::body);
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void she_signs_in_on_her_own_device_all_the_same() {
        var answer = hers.submit("/login", "username", name, "password", PASSWORD);

        assertEquals(303, answer.status(), answer::text);
        hers.post("/logout", hers.get("/logout").hidden());
    }

    @Test
    void the_cookie_of_another_account_is_that_of_no_known_device() {
        String mallory = unique("mallory");
        var device = Http.registered(mallory);
        device.signsIn(mallory);
        device.post("/logout", device.get("/logout").hidden());

        assertEquals(429, device.submit("/login", "username", name, "password", PASSWORD).status());
    }

    @Test
    void a_name_that_nobody_has_is_answered_in_the_same_way() {
        String nobody = unique("nobody");

        var answers = tries(nobody);
        var known = Http.anonymous().submit("/login", "username", name, "password", WRONG);
        var unknown = Http.anonymous().submit("/login", "username", nobody, "password", WRONG);

        assertEquals(List.of(), answers.stream().filter(answer -> answer.status() != 401).toList());
        assertEquals(429, unknown.status());
        assertEquals(known.body().replace(name, "").replaceAll("\\d minutes|[\\w-]{32}", ""),
                unknown.body().replace(nobody, "").replaceAll("\\d minutes|[\\w-]{32}", ""));
    }

    @Test
    void tries_at_the_same_moment_are_counted_too() {
        String nobody = unique("nobody");
        List<Http> many = Stream.generate(Http::anonymous).limit(TRIES + 5L).toList();
        List<Map<String, String>> forms = many.stream().map(one -> one.get("/login").hidden()).toList();
        forms.forEach(form -> form.putAll(Map.of("username", nobody, "password", WRONG)));

        var answers = AtOnce.each(many.size(), number -> many.get(number).post("/login", forms.get(number)));

        assertEquals(TRIES, answers.stream().filter(answer -> answer.status() == 401).count());
        assertEquals(5, answers.stream().filter(answer -> answer.status() == 429).count());
    }

    @Test
    void a_late_form_is_not_lost_by_it() {
        var stranger = Http.anonymous();
        var asked = stranger.post("/entry", "title", "Kept", "text", "It rained.");
        var form = asked.hidden();
        form.putAll(Map.of("username", name, "password", PASSWORD));

        var refused = stranger.post("/login", form);

        assertEquals(429, refused.status());
        assertEquals("It rained.", refused.hidden().get("kept.text"));
        assertEquals(path("/entry"), refused.hidden().get("kept"));
    }

    private static List<Answer> tries(String username) {
        var stranger = Http.anonymous();
        return Stream.generate(() -> stranger.submit("/login", "username", username, "password", WRONG)).limit(TRIES).toList();
    }
}

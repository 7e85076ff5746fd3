package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registering, without a browser: which names and passwords there may be. */
class RegisteringIT {
    private static final String TAKEN = "Please use a different username.";
    private static final String EMOJI = "\uD83D\uDE00";
    private static String name;

    @BeforeAll
    static void ada_registers() {
        name = unique("Ada");
        Http.registered(name);
    }

    @Test
    void two_may_pick_the_same_name_at_the_same_moment_and_one_gets_it() {
        var username = unique("grace");
        var visitors = IntStream.range(0, 4).mapToObj(number -> Http.anonymous()).toList();
        var forms = visitors.stream().map(visitor -> visitor.get("/register").hidden()).toList();

        var answers = AtOnce.each(visitors.size(), number -> {
            var form = forms.get(number);
            form.put("username", username);
            form.put("password", PASSWORD + number);
            form.put("password2", PASSWORD + number);
            return visitors.get(number).post("/register", form);
        });

        assertEquals(List.of(303, 422, 422, 422), answers.stream().map(Answer::status).sorted().toList());
        answers.stream().filter(answer -> answer.status() == 422).forEach(answer -> {
            assertEquals(List.of(TAKEN), answer.messages("username"));
            assertEquals(username, answer.field("username"));
        });
        assertEquals(1,
                IntStream.range(0, 4)
                        .filter(number -> Http.anonymous().submit("/login", "username", username, "password", PASSWORD + number)
                                .status() == 303)
                        .count());
    }

    static Stream<String> likeAda() {
        return Stream.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), name.replace("Ada", "\uFF21da"),
                name.replace("A", "\uD835\uDC9C"),
                name.replace("-", "\uFF0D"));
    }

    @ParameterizedTest
    @MethodSource("likeAda")
    void a_name_that_differs_in_case_or_form_only_is_taken(String like) {
        var answer = Http.anonymous().submit("/register", "username", like, "password", PASSWORD, "password2", PASSWORD);

        assertEquals(422, answer.status());
        assertEquals(List.of(TAKEN), answer.messages("username"));
        assertEquals(like, answer.field("username"));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"Stra\u00DFe-, STRASSE-",
        "\u039F\u03B4\u03C5\u03C3\u03C3\u03B5\u03CD\u03C2-, \u03BF\u03B4\u03C5\u03C3\u03C3\u03B5\u03CD\u03C3-", "Zoe\u0308-, zo\u00EB-"})
    void letters_without_a_case_of_their_own_are_the_same_too(String first, String second) {
        var end = unique("");
        Http.registered(first + end);

        var answer = Http.anonymous().submit("/register", "username", second + end, "password", PASSWORD, "password2", PASSWORD);

        assertEquals(List.of(TAKEN), answer.messages("username"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zo\u00EB", "\u0414\u0430\u0440\u044C\u044F", "\u674E\u5C0F\u9F8D", "\u0928\u092E\u0938\u094D\u0924\u0947",
        "\u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD",
        "\uD801\uDC00\uD801\uDC01\uD801\uDC02", "a.b_c"})
    void a_name_may_be_of_any_script(String of) {
        var username = of + unique("");

        var somebody = Http.signedIn(username);

        var page = somebody.get(somebody.writes(unique("Title"), "It rained."));
        assertTrue(page.text().contains("by " + username), page::text);
        assertTrue(page.text().contains("Signed in as " + username), page::text);
    }

    static Stream<Arguments> names() {
        var characters = "Use letters, digits, and . _ - only.";
        var length = "Choose a username of 3 to 30 characters.";
        var file = "A username cannot end in .jsp, .jspf, .jspx, .jsv or .jsw. Choose another one.";
        return Stream.of(Arguments.of("", length), Arguments.of("ab", length), Arguments.of("a".repeat(31), length),
                Arguments.of("\uD801\uDC00".repeat(2), length), Arguments.of("\uD801\uDC00".repeat(31), length),
                Arguments.of("\uFDFA", length), // one that is eighteen when normalised, among them spaces
                Arguments.of("ada lovelace", characters), Arguments.of("ada\uFE0F", characters), Arguments.of("ada\u034F", characters),
                Arguments.of("ada\uDB40\uDD00", characters), Arguments.of("ada\u17B4", characters),
                Arguments.of("\u1160\u115F\u1160", characters),
                Arguments.of("ada@home", characters),
                Arguments.of("ada/../x", characters), Arguments.of("<b>ada", characters), Arguments.of("a'--", characters),
                Arguments.of(EMOJI.repeat(3), characters),
                Arguments.of("a\u202Eda", characters), Arguments.of("a\u200Bda", characters), Arguments.of("...", characters),
                Arguments.of("\u0301ada", characters),
                Arguments.of("ada\u2460%", characters), Arguments.of("ada.jsp", file), Arguments.of("Ada.JspX", file),
                Arguments.of("ada.jsw", file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_that_cannot_be_one_is_refused(String username, String message) {
        var answer = Http.anonymous().submit("/register", "username", username, "password", PASSWORD, "password2", PASSWORD);

        assertEquals(422, answer.status());
        assertEquals(1, answer.messages("username").size(), () -> answer.messages("username").toString());
        assertTrue(message.equals(answer.messages("username").get(0)) || username.equals("\uFDFA"),
                () -> answer.messages("username").toString());
        assertEquals(username, answer.field("username"));
        answer.isGuarded();
    }

    @Test
    void white_space_around_a_name_is_no_part_of_it() {
        var username = unique("grace");

        var answer = Http.anonymous().submit("/register", "username", "\t" + username + "\u3000 ", "password", PASSWORD, "password2",
                PASSWORD);

        assertEquals(303, answer.status(), answer::text);
        assertEquals(303, Http.anonymous().submit("/login", "username", username, "password", PASSWORD).status());
    }

    @Test
    void a_name_that_looks_like_another_one_is_refused() {
        var username = unique("Ada");
        Http.registered(username);

        var answer = Http.anonymous().submit("/register", "username", username.replace('a', '\u0430'), "password", PASSWORD, "password2",
                PASSWORD);

        assertEquals(422, answer.status());
        assertEquals(List.of("This username looks like that of somebody else. Choose another one."), answer.messages("username"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Administrator", "r\u043E\u043Et", "supp0rt", "test", "\u7BA1\u7406\u8005", "ibm_security_logout",
        "J_Security_Check"})
    void a_name_that_would_speak_for_the_journal_is_refused(String reserved) {
        var answer = Http.anonymous().submit("/register", "username", reserved, "password", PASSWORD, "password2", PASSWORD);

        assertEquals(422, answer.status());
        assertTrue(List
                .of("This username is reserved. Choose another one.", "This username looks like that of somebody else. Choose another one.",
                        TAKEN)
                .containsAll(answer.messages("username")), answer::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "password", "password2"})
    void the_length_of_a_field_is_looked_at_before_anything_else(String field) {
        var visitor = Http.anonymous();
        var form = visitor.get("/register").hidden();
        form.putAll(Map.of("username", unique("grace"), "password", PASSWORD, "password2", PASSWORD));
        form.put(field, "a" + "\u0301\u0323".repeat(50_000));

        var answer = visitor.post("/register", form);

        assertEquals(422, answer.status());
        assertTrue(answer.messages(field).get(0).startsWith("Shorten this: "), answer::text);
    }

    static Stream<Arguments> passwords() {
        var length = List.of("Choose a password of 8 to 128 characters.");
        var common = List.of("Many people use this password, so it is easy to guess. Choose another one.");
        var username = List.of("Choose a password that is not your username.");
        return Stream.of(Arguments.of("", length), Arguments.of("rain-17", length), Arguments.of("rain-177", List.of()),
                Arguments.of(EMOJI.repeat(7), length), Arguments.of(EMOJI.repeat(8), List.of()),
                Arguments.of("rain-177".repeat(16), List.of()), Arguments.of("rain-177".repeat(16) + "x", length),
                Arguments.of(EMOJI.repeat(128), List.of()), Arguments.of(EMOJI.repeat(129), length),
                Arguments.of("e\u0301".repeat(7), length), // seven when normalised
                Arguments.of("password", common), Arguments.of("PassWord", common), Arguments.of("12345678", common),
                Arguments.of("iloveyou", common),
                Arguments.of("{name}", username), Arguments.of("{NAME}", username), Arguments.of("        .", List.of()));
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void a_password_is_long_enough_not_too_long_and_hard_to_guess(String typed, List<String> messages) {
        var username = unique("grace");
        var password = typed.replace("{name}", username).replace("{NAME}", username.toUpperCase(Locale.ROOT));

        var answer = Http.anonymous().submit("/register", "username", username, "password", password, "password2", password);

        assertEquals(messages.isEmpty() ? 303 : 422, answer.status(), answer::text);
        assertEquals(messages, answer.messages("password"));
        assertFalse(answer.body().contains("type=\"password\" value"), "the password is shown");
    }

    @Test
    void the_passwords_must_be_the_same() {
        var answer = Http.anonymous().submit("/register", "username", unique("grace"), "password", PASSWORD, "password2", PASSWORD + " ");

        assertEquals(422, answer.status());
        assertEquals(List.of("The passwords differ. Type the same one twice."), answer.messages("password2"));
    }

    @Test
    void a_password_is_the_same_however_its_accents_are_typed() {
        var username = unique("zoe");
        Http.anonymous().submit("/register", "username", username, "password", "caf\u00E9 au lait", "password2", "caf\u00E9 au lait");

        var decomposed = Http.anonymous().submit("/login", "username", username, "password", "cafe\u0301 au lait");
        var other = Http.anonymous().submit("/login", "username", username, "password", "cafe au lait");

        assertEquals(303, decomposed.status());
        assertEquals(401, other.status());
    }

    @Test
    void white_space_in_a_password_counts() {
        var username = unique("grace");
        Http.anonymous().submit("/register", "username", username, "password", "  It rains  ", "password2", "  It rains  ");

        assertEquals(401, Http.anonymous().submit("/login", "username", username, "password", "It rains").status());
        assertEquals(303, Http.anonymous().submit("/login", "username", username, "password", "  It rains  ").status());
    }
}

package journal.web;

import static journal.Http.FORM;
import static journal.Http.TOKEN;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import journal.Answer;
import journal.Http;
import journal.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that no form of ours sends: each has its answer, and it is never our fault. */
class BodiesIT {
    private static final String TITLE_MISSING = "Give your entry a title.";
    private static final String TEXT_MISSING = "Write something: an entry needs a text.";
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            application/json                             | /entry
            application/json                             | /login
            application/json                             | /register
            multipart/form-data; boundary=x              | /entry
            multipart/form-data                          | /login
            text/plain                                   | /entry
            text/plain;charset=UTF-8                     | /register
            application/xml                              | /login
            application/x-www-form-urlencodedx           | /entry
            application/octet-stream                     | /entry
            """)
    void a_body_that_is_no_form_is_of_an_unsupported_type(String type, String page) {
        var answer = ada.send("POST", page, BodyPublishers.ofString("{\"title\": \"It rained\"}"), "Content-Type", type, "X-CSRF-Token",
                token());

        assertEquals(415, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "application/", ";", "application/x-www-form-urlencoded; charset=nonsense",
        "application/x-www-form-urlencoded; charset=UTF-16", "\u00E9/\u00E9"})
    void a_type_that_makes_no_sense_is_refused(String type) {
        var answer = Wire.send(Wire.head("POST", path("/login"), "Content-Type: " + type, "Content-Length: 3"),
                out -> out.write("a=b".getBytes()));

        assertTrue(List.of(400, 403, 415).contains(answer.status()), () -> answer.status() + " " + answer.text());
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry", "/login", "/register", "/logout"})
    void no_body_at_all_has_no_token(String page) {
        var untyped = Http.anonymous().send("POST", page, BodyPublishers.noBody());
        var form = Http.anonymous().post(page);

        int refused = page.equals("/entry") ? 401 : 403; // who is not signed in is asked to, first
        assertTrue(List.of(refused, 415).contains(untyped.status()), () -> untyped.status() + " " + untyped.text());
        assertEquals(refused, form.status(), form::text);
        untyped.isGuarded().namesNoProduct();
        form.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "&&&&", "=", "=&=", "%", "%=%", "title", "title&text", "title=&text=", "title=%20&text=%0D%0A",
        "unknown=1", "TITLE=a&TEXT=b"})
    void a_form_without_its_fields_is_refused_beside_them(String form) {
        var answer = ada.send("POST", "/entry", BodyPublishers.ofString(form), "Content-Type", FORM, "X-CSRF-Token", token());

        assertEquals(422, answer.status(), answer::text);
        assertEquals(List.of(TITLE_MISSING), answer.messages("title"));
        assertEquals(List.of(TEXT_MISSING), answer.messages("text"));
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void of_repeated_fields_the_first_counts() {
        var title = unique("First");

        var answer = sends(ada, "title=" + title + "&title=Second&text=One&text=Two");

        assertEquals(303, answer.status(), answer::text);
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void the_query_is_no_part_of_a_form() {
        var title = unique("From the form");
        var form = ada.get("/entry").hidden();
        form.put("text", "It rained.");

        var untitled = ada.post("/entry?title=FromTheQuery", form);
        form.put("title", title);
        var titled = ada.post("/entry?title=FromTheQuery", form);
        form.remove(TOKEN);
        var withoutToken = ada.post("/entry?" + TOKEN + '=' + token(), form);

        assertEquals(List.of(TITLE_MISSING), untitled.messages("title"));
        assertEquals(303, titled.status(), titled::text);
        assertEquals(1, ada.get("/").entries(title));
        assertEquals(403, withoutToken.status(), withoutToken::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "1-1-1-1-1", "' OR 1=1 --", "00000000-0000-0000-0000-00000000000g"})
    void an_entry_without_a_key_of_ours_is_stored(String key) {
        var title = unique("Keyless");
        var form = ada.get("/entry").hidden();
        form.put("key", key);
        form.put("title", title);
        form.put("text", "It rained.");

        var answer = ada.post("/entry", form);

        assertEquals(303, answer.status(), answer::text);
        assertEquals(1, ada.get("/").entries(title));
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void a_form_has_at_most_a_thousand_fields() {
        var answer = ada.post("/entry", "a=1&".repeat(1_001));

        assertEquals(400, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    static Answer sends(Http ada, String fields) {
        return sends(ada, "/entry", fields);
    }

    static Answer sends(Http ada, String page, String fields) {
        var hidden = ada.get("/entry").hidden();
        return ada.post(page, Http.encoded(TOKEN, hidden.get(TOKEN), "key", hidden.get("key")) + '&' + fields);
    }

    private static String token() {
        return tokenOf(ada);
    }

    static String tokenOf(Http somebody) {
        return somebody.get(somebody.cookie(Http.SESSION_COOKIE).isPresent() ? "/logout" : "/login").hidden().get(TOKEN);
    }
}

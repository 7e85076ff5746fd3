package journal.web;

import static journal.Http.FORM;
import static journal.Http.TOKEN;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that no form of ours sends: each has its answer, what was typed comes back, and it is never our fault. */
class BodiesIT {
    private static final String CONTROL =
            "This contained characters that cannot be shown. They were taken out: check what is left, then send it again.";
    private static final String TITLE_MISSING = "Give your entry a title.";
    private static final String TEXT_MISSING = "Write something: an entry needs a text.";
    private static final String EMOJI = "\uD83D\uDE00";
    private static final int TEN_MEGABYTES = 10 << 20;

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

        var answer = sends("title=" + title + "&title=Second&text=One&text=Two");

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

    @ParameterizedTest
    @CsvSource({"/entry, application/x-www-form-urlencoded", "/login, application/x-www-form-urlencoded", "/entry, application/json",
        "/login, multipart/form-data; boundary=x", "/, application/x-www-form-urlencoded", "/nowhere, application/x-www-form-urlencoded"})
    void ten_megabytes_are_too_much(String page, String type) {
        var answer = Wire.send(Wire.head("POST", path(page), "Content-Type: " + type, "Content-Length: " + TEN_MEGABYTES),
                BodiesIT::tenMegabytes);

        assertEquals(413, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry", "/login", "/register"})
    void ten_megabytes_in_chunks_are_too_much(String page) {
        var answer = Wire.send(Wire.head("POST", path(page), "Content-Type: " + FORM, "Transfer-Encoding: chunked"), out -> {
            out.write((Integer.toHexString(TEN_MEGABYTES) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            tenMegabytes(out);
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });

        assertEquals(413, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void ten_megabytes_of_another_kind_in_chunks_are_refused() {
        var answer = Wire.send(Wire.head("POST", path("/entry"), "Content-Type: application/json", "Transfer-Encoding: chunked"), out -> {
            out.write((Integer.toHexString(TEN_MEGABYTES) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            tenMegabytes(out);
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });

        assertTrue(List.of(413, 415).contains(answer.status()), () -> answer.status() + " " + answer.text());
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a byte that begins nothing,  %FF
            half a character,            %C3
            an overlong slash,           %C0%AF
            an unpaired surrogate,       %ED%A0%80
            a pair of surrogates,        %ED%A0%BD%ED%B8%80
            beyond Unicode,              %F4%90%80%80
            NUL,                         %00
            escape,                      %1B
            backspace,                   %08
            delete,                      %7F
            a C1 control,                %C2%85
            a byte as it is,             \u00FF
            """)
    void what_is_no_character_is_refused_in_every_field_and_taken_out(String name, String bad) {
        var title = sends("title=It" + bad + "+rained&text=All+day");
        var text = sends("title=It+rained&text=All" + bad + "+day");
        var both = sends("title=" + bad + "&text=" + bad);

        assertEquals(422, title.status(), title::text);
        assertEquals(List.of(CONTROL), title.messages("title"));
        assertEquals(List.of(), title.messages("text"));
        assertEquals("It rained", title.field("title"));
        assertEquals("All day", title.field("text"));
        assertEquals(422, text.status(), text::text);
        assertEquals(List.of(CONTROL), text.messages("text"));
        assertEquals("All day", text.field("text"));
        assertEquals(422, both.status(), both::text);
        assertEquals("", both.field("title"));
        title.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%ED%A0%80", "%00", "%1B"})
    void what_is_no_character_is_refused_in_names_and_passwords(String bad) {
        var grace = Http.anonymous();

        var login = grace.post("/login", Http.encoded(TOKEN, tokenOf(grace)) + "&username=gr" + bad + "ace&password=rain" + bad);
        var register = grace.post("/register", Http.encoded(TOKEN, tokenOf(grace)) + "&username=gr" + bad + "ace&password=rainrain" + bad
                + "&password2=rainrain" + bad);

        for (Answer answer : List.of(login, register)) {
            assertEquals(422, answer.status(), answer::text);
            assertEquals(List.of(CONTROL), answer.messages("username"));
            assertEquals(List.of(CONTROL), answer.messages("password"));
            assertEquals("grace", answer.field("username"));
            answer.isGuarded().namesNoProduct();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%09", "%0A", "%0D%0A"})
    void a_title_has_one_line_and_a_text_may_have_several(String lineBreak) {
        var title = sends("title=It" + lineBreak + "rained&text=All+day");
        var text = sends("title=" + unique("Lines") + "&text=All" + lineBreak + "day");

        assertEquals(422, title.status(), title::text);
        assertEquals(List.of(CONTROL), title.messages("title"));
        assertEquals(303, text.status(), text::text);
    }

    static Stream<Arguments> lengths() {
        var title = unique("Length");
        return Stream.of(
                Arguments.of("a title of 200 emoji", EMOJI.repeat(200), "It rained.", 303),
                Arguments.of("a title of 201 emoji", EMOJI.repeat(201), "It rained.", 422),
                Arguments.of("a title of one character", "x", "It rained.", 303),
                Arguments.of("a title of 200 combining marks and letters", "e\u0301".repeat(100), "It rained.", 303),
                Arguments.of("a text of 50,000 emoji", title, EMOJI.repeat(50_000), 303),
                Arguments.of("a text of 50,001 emoji", title, EMOJI.repeat(50_001), 422),
                Arguments.of("a text of 25,000 letters, each with a line break", title, "a\r\n".repeat(25_000), 303),
                Arguments.of("one more", title, "a\r\n".repeat(25_000) + "a", 422));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lengths")
    void a_length_is_counted_in_characters_and_a_line_break_is_one(String name, String title, String text, int status) {
        var answer = ada.submit("/entry", "title", title, "text", text);

        assertEquals(status, answer.status(), answer::heading);
        if (status == 422) {
            assertEquals(title, answer.field("title"));
            assertEquals(text.replace("\r\n", "\n"), answer.field("text"));
        }
        answer.isGuarded();
    }

    @Test
    void what_is_too_long_is_told_with_both_numbers() {
        var answer = ada.submit("/entry", "title", EMOJI.repeat(201), "text", "a\r\n".repeat(25_001));

        assertEquals(List.of("Shorten this: it may have at most 200 characters and has 201."), answer.messages("title"));
        assertEquals(List.of("Shorten this: it may have at most 50,000 characters and has 50,002."), answer.messages("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00A0", "\u3000", "\u2003\u2028", "\u200B", "\uFEFF", "\u2060 \u00AD"})
    void what_cannot_be_seen_is_nothing(String blank) {
        var title = ada.submit("/entry", "title", blank.replace("\t", ""), "text", "It rained.");
        var text = ada.submit("/entry", "title", "It rained", "text", blank + "\r\n" + blank);

        assertEquals(422, title.status(), title::text);
        assertEquals(List.of(TITLE_MISSING), title.messages("title"));
        assertEquals(422, text.status(), text::text);
        assertEquals(List.of(TEXT_MISSING), text.messages("text"));
        assertEquals("It rained", text.field("title"));
    }

    private static Answer sends(String fields) {
        var hidden = ada.get("/entry").hidden();
        return ada.post("/entry", Http.encoded(TOKEN, hidden.get(TOKEN), "key", hidden.get("key")) + '&' + fields);
    }

    private static String token() {
        return tokenOf(ada);
    }

    private static String tokenOf(Http somebody) {
        return somebody.get(somebody.cookie(Http.SESSION_COOKIE).isPresent() ? "/logout" : "/login").hidden().get(TOKEN);
    }

    private static void tenMegabytes(OutputStream out) throws IOException {
        byte[] part = URLEncoder.encode(EMOJI.repeat(1024), StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII);
        int left = TEN_MEGABYTES;
        while (left > 0) {
            out.write(part, 0, Math.min(left, part.length));
            left -= part.length;
        }
    }
}

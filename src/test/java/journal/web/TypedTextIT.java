package journal.web;

import static journal.Http.TOKEN;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters and lengths that a form may not have: each is refused beside its field, and what was typed comes back. */
class TypedTextIT {
    private static final String CONTROL =
            "This contained characters that cannot be shown. They were taken out: check what is left, then send it again.";
    private static final String TITLE_MISSING = "Give your entry a title.";
    private static final String TEXT_MISSING = "Write something: an entry needs a text.";
    private static final String EMOJI = "\uD83D\uDE00";
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
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
            a C1 control without a sign, %C2%81
            a byte as it is,             \u00FF
            """)
    void a_control_character_is_refused_in_every_field_and_removed(String name, String bad) {
        var title = BodiesIT.sends(ada, "title=It" + bad + "+rained&text=All+day");
        var text = BodiesIT.sends(ada, "title=It+rained&text=All" + bad + "+day");
        var both = BodiesIT.sends(ada, "title=" + bad + "&text=" + bad);

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
    void a_control_character_is_refused_in_names_and_passwords(String bad) {
        var grace = Http.anonymous();

        var login = grace.post("/login", Http.encoded(TOKEN, BodiesIT.tokenOf(grace)) + "&username=gr" + bad + "ace&password=rain" + bad);
        var register =
                grace.post("/register", Http.encoded(TOKEN, BodiesIT.tokenOf(grace)) + "&username=gr" + bad + "ace&password=rainrain" + bad
                        + "&password2=rainrain" + bad);

        for (Answer answer : List.of(login, register)) {
            assertEquals(422, answer.status(), answer::text);
            assertEquals(List.of(CONTROL), answer.messages("username"));
            assertEquals(List.of(CONTROL), answer.messages("password"));
            assertEquals("grace", answer.field("username"));
            answer.isGuarded().namesNoProduct();
        }
    }

    static Stream<Arguments> pasted() {
        return Stream.of(Arguments.of("%0B", " ", "\n"), Arguments.of("%0C", " ", "\n"), Arguments.of("%1E", "-", "-"),
                Arguments.of("%1F", "\u00AD", "\u00AD"), Arguments.of("%C2%92", "\u2019", "\u2019"),
                Arguments.of("%C2%85", "\u2026", "\u2026"), Arguments.of("%09", " ", "\t"));
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void what_slides_documents_and_tables_leave_in_a_text_is_kept_as_what_it_stands_for(String pasted, String inLine, String inText) {
        String fields = "title=It" + pasted + "rained&tags=old" + pasted + "town&text=All" + pasted + "day";
        var saved = BodiesIT.sends(ada, "/drafts", fields);
        var draft = ada.get(saved.location());
        var published = BodiesIT.sends(ada, fields);

        assertEquals(303, saved.status(), saved::text);
        assertEquals("It" + inLine + "rained", draft.field("title"));
        assertEquals("old" + inLine + "town", draft.field("tags"));
        assertEquals("All" + inText + "day", draft.field("text"));
        assertEquals(303, published.status(), published::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%0A", "%0D%0A"})
    void a_title_has_one_line_and_a_text_may_have_several(String lineBreak) {
        var title = BodiesIT.sends(ada, "title=It" + lineBreak + "rained&text=All+day");
        var text = BodiesIT.sends(ada, "title=" + unique("Lines") + "&text=All" + lineBreak + "day");

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
    void a_text_that_is_too_long_is_told_with_both_numbers() {
        var answer = ada.submit("/entry", "title", EMOJI.repeat(201), "text", "a\r\n".repeat(25_001));

        assertEquals(List.of("Shorten this: it may have at most 200 characters and has 201."), answer.messages("title"));
        assertEquals(List.of("Shorten this: it may have at most 50,000 characters and has 50,002."), answer.messages("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00A0", "\u3000", "\u2003\u2028", "\u200B", "\uFEFF", "\u2060 \u00AD"})
    void an_invisible_text_is_blank(String blank) {
        var title = ada.submit("/entry", "title", blank.replace("\t", ""), "text", "It rained.");
        var text = ada.submit("/entry", "title", "It rained", "text", blank + "\r\n" + blank);

        assertEquals(422, title.status(), title::text);
        assertEquals(List.of(TITLE_MISSING), title.messages("title"));
        assertEquals(422, text.status(), text::text);
        assertEquals(List.of(TEXT_MISSING), text.messages("text"));
        assertEquals("It rained", text.field("title"));
    }
}

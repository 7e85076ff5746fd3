package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {
    static Stream<Arguments> characters() {
        return Stream.of(
                Arguments.of("a line break of slides", "1\u000B2", "1\n2", "1 2"),
                Arguments.of("a page break of documents", "1\f2", "1\n2", "1 2"),
                Arguments.of("a hyphen that never breaks", "1\u001E2", "1-2", "1-2"),
                Arguments.of("a hyphen between syllables", "1\u001F2", "1\u00AD2", "1\u00AD2"),
                Arguments.of("a quotation mark", "1\u00922", "1\u20192", "1\u20192"),
                Arguments.of("a euro sign", "1\u00802", "1\u20AC2", "1\u20AC2"),
                Arguments.of("an ellipsis", "1\u00852", "1\u20262", "1\u20262"),
                Arguments.of("a letter", "1\u009F2", "1\u01782", "1\u01782"),
                Arguments.of("a tab of a table", "1\t2", "1\t2", "1 2"),
                Arguments.of("a line break", "1\n2", "1\n2", "1\n2"),
                Arguments.of("a line break of Windows", "1\r\n2", "1\r\n2", "1\r\n2"),
                Arguments.of("a C1 control without a sign", "1\u00812", "1\u00812", "1\u00812"),
                Arguments.of("NUL", "1\u00002", "1\u00002", "1\u00002"),
                Arguments.of("escape", "1\u001B2", "1\u001B2", "1\u001B2"),
                Arguments.of("delete", "1\u007F2", "1\u007F2", "1\u007F2"),
                Arguments.of("half a pair", "1\uDC802", "1\uDC802", "1\uDC802"),
                Arguments.of("an emoji beside it", "\uD83D\uDE82\u000B", "\uD83D\uDE82\n", "\uD83D\uDE82 "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("characters")
    void a_character_of_another_program_is_taken_for_what_it_stands_for(String name, String pasted, String inText, String inLine) {
        assertEquals(inText, PastedText.mended("text", pasted));
        assertEquals(inText, PastedText.mended("kept.text", pasted));
        for (String field : List.of("title", "tags", "alt", "name", "reason", "username", "kept.title")) {
            assertEquals(inLine, PastedText.mended(field, pasted), field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "password2", "kept.password"})
    void a_password_stays_as_it_was_typed(String field) {
        assertEquals("rain\u000B\t\u0092", PastedText.mended(field, "rain\u000B\t\u0092"));
    }

    @Test
    void every_value_of_a_form_is_mended() {
        Map<String, List<String>> form = new LinkedHashMap<>(Map.of("alt", List.of("a\tb", "c\u000Bd")));

        assertEquals(Map.of("alt", List.of("a b", "c d")), PastedText.mended(form));
    }

    @Test
    void the_fields_with_several_lines_are_those_that_forms_say_have_them() {
        var declared = Controllers.classes().flatMap(form -> Stream.of(form.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(FormParam.class) && field.isAnnotationPresent(Characters.class)
                        && field.getAnnotation(Characters.class).lines())
                .map(field -> field.getAnnotation(FormParam.class).value())
                .flatMap(name -> Stream.of(name, KeptForm.PREFIX + name)).collect(Collectors.toSet());

        assertEquals(PastedText.LINES, declared);
    }

    @Test
    void a_large_text_is_mended_in_linear_time() {
        assertTimeout(Duration.ofSeconds(5), () -> PastedText.mended("text", "\u000B\u0092".repeat(600_000)));
    }
}

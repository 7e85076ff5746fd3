package journal.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables hold what python-dotenv itself read from each text, with the same environment. */
class DotenvTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/home/ada", "EMPTY", "");

    @ParameterizedTest @MethodSource
    void a_setting_is_a_name_and_a_value(String text, Map<String, String> settings) {
        assertEquals(settings, read(text));
    }

    static Stream<Arguments> a_setting_is_a_name_and_a_value() {
        return Stream.of(
                arguments("", Map.of()),
                arguments("A=b", Map.of("A", "b")),
                arguments("  A = b  ", Map.of("A", "b")),
                arguments("A=b c", Map.of("A", "b c")),
                arguments("A=b=c", Map.of("A", "b=c")),
                arguments("A==b", Map.of("A", "=b")),
                arguments("A=b;c `d`", Map.of("A", "b;c `d`")),
                arguments("A=\u00E9\uD83D\uDC24", Map.of("A", "\u00E9\uD83D\uDC24")),
                arguments("\u00A0A=\u2003b\u00A0", Map.of("A", "b")),
                arguments("A-B.1=c", Map.of("A-B.1", "c")),
                arguments("'A B'=c", Map.of("A B", "c")),
                arguments("\"A\"=c", Map.of("\"A\"", "c")),
                arguments("export A=b", Map.of("A", "b")),
                arguments("export \t A=b", Map.of("A", "b")),
                arguments("export=b\nexportA=c", Map.of("export", "b", "exportA", "c")),
                arguments("A=b\nA=c", Map.of("A", "c")));
    }

    @ParameterizedTest @MethodSource
    void an_empty_value_is_one_and_a_name_alone_has_none(String text, Map<String, String> settings) {
        assertEquals(settings, read(text));
    }

    static Stream<Arguments> an_empty_value_is_one_and_a_name_alone_has_none() {
        return Stream.of(
                arguments("A=", Map.of("A", "")),
                arguments("A=   \nB=''\nC=\"\"", Map.of("A", "", "B", "", "C", "")),
                arguments("A=\n b", Map.of("A", "")),
                arguments("A", Map.of()),
                arguments("export A", Map.of()),
                arguments("export\nA=b", Map.of("A", "b")),
                arguments("A=b\nA", Map.of()),
                arguments("A=b\nA\nB=${A:-d}", Map.of("B", "")));
    }

    @ParameterizedTest @MethodSource
    void a_comment_is_no_part_of_a_value(String text, Map<String, String> settings) {
        assertEquals(settings, read(text));
    }

    static Stream<Arguments> a_comment_is_no_part_of_a_value() {
        return Stream.of(
                arguments("# A=b", Map.of()),
                arguments("  # A=b\nexport # c", Map.of()),
                arguments("A=b # c", Map.of("A", "b")),
                arguments("A=b\t# c # d", Map.of("A", "b")),
                arguments("A=b ' # c", Map.of("A", "b '")),
                arguments("A=b#c", Map.of("A", "b#c")),
                arguments("A=#b", Map.of("A", "#b")),
                arguments("A= # b", Map.of("A", "# b")),
                arguments("A='b # c' # d", Map.of("A", "b # c")),
                arguments("A=\"b # c\"# \"d\"", Map.of("A", "b # c")),
                arguments("A#B=c", Map.of()));
    }

    @ParameterizedTest @MethodSource
    void each_kind_of_quotes_has_its_own_escapes(String text, String value) {
        assertEquals(Map.of("A", value), read(text));
    }

    static Stream<Arguments> each_kind_of_quotes_has_its_own_escapes() {
        return Stream.of(
                arguments("A=b\\nc\\\\d\\", "b\\nc\\\\d\\"),
                arguments("A='b\\'c'", "b'c"),
                arguments("A='b\\\\c\\n\\\"'", "b\\c\\n\\\""),
                arguments("A='b\\\\'", "b\\"),
                arguments("A=\"b\\\"c\\'d\"", "b\"c'd"),
                arguments("A=\"\\\\n\"", "\\n"),
                arguments("A=\"\\a\\b\\f\\n\\r\\t\\v\"", "\u0007\b\f\n\r\t\u000B"),
                arguments("A=\"\\x\\0\\u0041\"", "\\x\\0\\u0041"));
    }

    @ParameterizedTest @MethodSource
    void lines_end_as_on_any_system_and_quotes_reach_over_them(String text, Map<String, String> settings) {
        assertEquals(settings, read(text));
    }

    static Stream<Arguments> lines_end_as_on_any_system_and_quotes_reach_over_them() {
        return Stream.of(
                arguments("A='b\nc'\nD=e", Map.of("A", "b\nc", "D", "e")),
                arguments("A=\"b\n\n# c\"\nD=e", Map.of("A", "b\n\n# c", "D", "e")),
                arguments("A=\"b\r\nc\"\r\nD=e\r\n", Map.of("A", "b\nc", "D", "e")),
                arguments("A=b\rD=e", Map.of("A", "b", "D", "e")),
                arguments("A=b\n  \n\t\nD=e\n", Map.of("A", "b", "D", "e")),
                arguments("A=b\u2028D=e", Map.of("A", "b\u2028D=e")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        assertEquals(Map.of("A", "b"), read("\uFEFFA=b"));
        assertEquals(Map.of("A", "\uFEFFb"), read("A=\uFEFFb"));
    }

    @ParameterizedTest @MethodSource
    void a_variable_is_the_environment_then_an_earlier_line(String text, String value) {
        assertEquals(value, read(text).get("B"));
    }

    static Stream<Arguments> a_variable_is_the_environment_then_an_earlier_line() {
        return Stream.of(
                arguments("A=b\nB=${A}c", "bc"),
                arguments("HOME=x\nB=${HOME}", "/home/ada"),
                arguments("B='${HOME}'", "/home/ada"),
                arguments("B=\"\\\\${HOME}\"", "\\/home/ada"),
                arguments("B=${A}\nA=b", ""),
                arguments("B=${A:-d e}", "d e"),
                arguments("B=${A:-d #e}", "${A:-d"),
                arguments("B=\"${A:-d\\\"\ne}\"", "d\"\ne"),
                arguments("B=${EMPTY:-d}", ""),
                arguments("A=\nB=${A:-d}", ""),
                arguments("B=${A:-${HOME}}", "${HOME}"),
                arguments("B=${${HOME}}", "}"),
                arguments("B=${:-x}${}", "x"),
                arguments("B=${HOME-x}", ""),
                arguments("B=${X:${HOME}}", "${X:/home/ada}"),
                arguments("B=$HOME ${HOME", "$HOME ${HOME"),
                arguments("A='$'\nB=${A}{HOME}", "${HOME}"));
    }

    @ParameterizedTest @MethodSource
    void an_escaped_dollar_is_one_in_every_kind_of_value(String text, String value) {
        assertEquals(value, read(text).get("B"));
    }

    static Stream<Arguments> an_escaped_dollar_is_one_in_every_kind_of_value() {
        return Stream.of(
                arguments("B=pbkdf2:sha256:1\\$salt\\$c0ffee", "pbkdf2:sha256:1$salt$c0ffee"),
                arguments("B=\\${HOME}", "${HOME}"),
                arguments("B='\\${HOME}'", "${HOME}"),
                arguments("B=\"\\${HOME}\"", "${HOME}"),
                arguments("B=\"\\\\\\${HOME}\"", "\\${HOME}"),
                arguments("B=${A:-\\$5}", "$5"),
                arguments("A='\\${HOME}'\nB=${A}", "${HOME}"));
    }

    @ParameterizedTest @MethodSource
    void a_line_that_is_no_setting_is_skipped_and_counted(String text, Map<String, String> settings, List<Integer> lines) {
        var skipped = new ArrayList<Integer>();

        var read = Dotenv.parse(text, ENVIRONMENT, skipped::add);

        assertEquals(settings, read);
        assertEquals(lines, skipped);
    }

    static Stream<Arguments> a_line_that_is_no_setting_is_skipped_and_counted() {
        return Stream.of(
                arguments("A B=c\nD=e", Map.of("D", "e"), List.of(1)),
                arguments("A: b", Map.of(), List.of(1)),
                arguments("export A B", Map.of(), List.of(1)),
                arguments("export =b", Map.of(), List.of(1)),
                arguments("A\n=b", Map.of(), List.of(2)),
                arguments("''=c", Map.of(), List.of(1)),
                arguments("'A=c\nD=e", Map.of("D", "e"), List.of(1)),
                arguments("A='b' c\nD=e", Map.of("D", "e"), List.of(1)),
                arguments("A='b\nc' d\nD=e\n=f", Map.of("D", "e"), List.of(1, 4)),
                arguments("A=\"b\nc=d", Map.of("c", "d"), List.of(1)),
                arguments("A='b\\'\nD=e", Map.of("A", "b\\", "D", "e"), List.of()),
                arguments("A=b\r\n\r\n\r\n=c\r\nD=e", Map.of("A", "b", "D", "e"), List.of(4)));
    }

    private static Map<String, String> read(String text) {
        return Dotenv.parse(text, ENVIRONMENT, line -> {});
    }
}

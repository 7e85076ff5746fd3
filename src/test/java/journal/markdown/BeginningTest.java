package journal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginning of a long text's HTML. */
class BeginningTest {
    static Stream<Arguments> htmls() {
        return Stream.of(
                arguments("<p>One</p>\n", 100, "<p>One</p>\n"),
                arguments("<p>One</p>\n<p>Two</p>\n", 18, "<p>One</p>"),
                arguments("<p>One two three four</p>\n", 12, "<p>One two</p>"),
                arguments("<p>One <em>two three</em></p>\n", 18, "<p>One <em>two</em></p>"),
                arguments("<ul><li>One</li><li>Two</li></ul>\n", 22, "<ul><li>One</li><li>Tw</li></ul>"),
                arguments("<p>Onetwo&#64;three</p>\n", 11, "<p>Onetwo</p>"),
                arguments("<p>One<br>\ntwo</p>\n", 10, "<p>One<br></p>"));
    }

    @ParameterizedTest
    @MethodSource("htmls")
    void it_ends_with_a_block_or_a_word(String html, int most, String beginning) {
        assertEquals(beginning, Beginning.of(html, most));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 1_000, 2_000, 3_333, 5_000})
    void it_is_valid_wherever_it_ends(int most) {
        String source =
                "# A\n\n> - b *c* `d` [e](/f)\n> - [x] g\n\n| h | i |\n|---|---|\n| j | k |\n\n😀😀😀 @ = ``` m\n\n    n o\n\n".repeat(20);
        String html = new Markdown().html(source, "e1-", "").orElseThrow();

        String beginning = Beginning.of(html, most);

        assertTrue(beginning.length() <= most + 100, beginning);
        assertEquals(List.of(), new Fragment(beginning).forbidden());
        assertEquals(List.of(), NuChecker.findings(beginning), beginning);
    }

    @Test
    void text_without_spaces_has_a_beginning() {
        String html = new Markdown().html("😀".repeat(5_000), "e1-", "").orElseThrow();

        String text = new Fragment(Beginning.of(html, 1_000)).text();

        assertTrue(text.matches("(?:😀){90,}"), text);
    }
}

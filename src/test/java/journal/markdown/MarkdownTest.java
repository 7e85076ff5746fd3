package journal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import journal.setting.ContentLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML and the words of texts with marks. */
class MarkdownTest {
    private final Markdown markdown = new Markdown(ContentLimits.DEFAULT);

    @ParameterizedTest
    @MethodSource({"journal.markdown.Features#all", "journal.markdown.LinkFeatures#all", "journal.markdown.LanguageFeatures#all"})
    void marks_become_elements(String source, String html) {
        assertEquals(html + '\n', html(source));
    }

    @ParameterizedTest
    @MethodSource({"journal.markdown.Features#all", "journal.markdown.LinkFeatures#all", "journal.markdown.LanguageFeatures#all"})
    void the_html_of_marks_is_valid(String source, String html) {
        assertEquals(List.of(), NuChecker.findings(html(source)));
        assertEquals(List.of(), new Fragment(html(source)).forbidden());
    }

    @Test
    void headings_are_raised_and_nothing_else_is() {
        String html = markdown.html("# One\n\n## Two\n\n`<h3>` h4", "x-", "").orElseThrow();

        assertEquals(html.replace("<h3>One</h3>", "<h2>One</h2>").replace("<h4>Two</h4>", "<h3>Two</h3>"), Markdown.raised(html));
    }

    @Test
    void entries_with_the_same_footnotes_share_a_page() {
        String source = "A[^1]\n\n[^1]: One";

        String both = markdown.html(source, "entry-1-", "").orElseThrow() + markdown.html(source, "entry-2-", "").orElseThrow();

        assertEquals(List.of(), NuChecker.findings(both));
    }

    @Test
    void the_same_text_gives_the_same_html() {
        String source = "A[^1] https://example.org ![A cat](/pictures/0123456789abcdef01234567-1600x1200)\n\n[^1]: One";
        String first = html(source);
        html("B[^1]\n\n[^1]: Two");

        assertEquals(first, html(source));
        assertEquals(first, new Markdown(ContentLimits.DEFAULT).html(source, "e1-", "").orElseThrow());
    }

    @Test
    void a_text_in_a_language_from_right_to_left_has_that_direction_after_a_latin_word() {
        String source = "Docker هو برنامج.\n\n2026\n\nDocker";

        assertEquals("<p>Docker هو برنامج.</p>\n<p>2026</p>\n<p>Docker</p>\n", html(source));
        assertEquals("<p dir=\"rtl\">Docker هو برنامج.</p>\n<p dir=\"rtl\">2026</p>\n<p>Docker</p>\n",
                markdown.html(source, "e1-", "ar").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void letters_of_any_script_come_through(String words) {
        assertEquals(words, new Fragment(html(words)).text().strip());
        assertEquals(words, markdown.text("**" + words + "**"));
    }

    static Stream<String> scripts() {
        return Stream.of("Füße & œuvre", "أمطرت طوال اليوم", "ירד גשם", "雨が降った。", "비가 왔다", "बारिश हुई", "Шёл дождь",
                "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎",
                "a\u0301 e\u0308", "it's \"quoted\" a+b=c@d `x {{y}}");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("# One\n\n*Two* **three**\n~~four~~", "One\nTwo three\nfour"),
                arguments("- [x] One\n- Two\n\n> Three", "One\nTwo\nThree"),
                arguments("[One](https://example.org) ![a *cat*](/pictures/0123456789abcdef01234567-1600x1200) `code`", "One a cat code"),
                arguments("| One | Two |\n|---|---|\n| 1 | 2 |", "One Two\n1 2"),
                arguments("```java\nx < y\n```", "x < y"),
                arguments("One <b>two</b> &amp; three", "One <b>two</b> & three"),
                arguments("One[^1]\n\n[^1]: Two", "One\nTwo"),
                arguments("https://example.org", "https://example.org"),
                arguments("***\n\n[a]: https://example.org", ""),
                arguments("a&#1;b&#128;c", "abc"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_words_remain_without_marks(String source, String words) {
        assertEquals(words, markdown.text(source));
    }

    private String html(String source) {
        return markdown.html(source, "e1-", "").orElseThrow();
    }
}

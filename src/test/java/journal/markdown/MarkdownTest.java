package journal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import journal.HtmlChecker;
import journal.NaughtyStrings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
    private static final String CAT = "/pictures/0123456789abcdef01234567-1600x1200";
    private static final int MOST = 50_000; // what an entry holds
    private static final Duration LONG = Duration.ofSeconds(30); // on a busy machine: it takes a second

    private static HtmlChecker checker;

    private final Markdown markdown = new Markdown();

    @BeforeAll
    static void the_checker_reads_its_rules() throws Exception {
        checker = new HtmlChecker();
    }

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void an_attack_is_harmless(String attack) {
        String html = html(attack);

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
    }

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void an_attack_within_other_marks_is_harmless(String attack) {
        String html = html("> - " + attack.replace("\n", "\n>   ") + "\n\n**" + attack + "**");

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
    }

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void the_second_wall_would_stop_an_attack_alone(String attack) {
        String html = AllowList.only(attack);

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
    }

    @ParameterizedTest
    @MethodSource("journal.markdown.Attacks#all")
    void an_attack_makes_no_page_invalid(String attack) {
        String html = html(attack);

        assertEquals(List.of(), checker.findings(page(html)), html);
    }

    static Stream<String> naughty() {
        return NaughtyStrings.visible().stream();
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void a_naughty_string_is_harmless_and_makes_no_page_invalid(String naughty) {
        String html = html(naughty);

        assertEquals(List.of(), new Fragment(html).forbidden(), html);
        // a warning is about the words
        assertEquals(List.of(), checker.findings(page(html)).stream().filter(found -> !found.contains(", warning: ")).toList(), html);
    }

    static Stream<String> naughtyHtml() {
        return NaughtyStrings.htmlWithoutMarks().stream();
    }

    @ParameterizedTest
    @MethodSource("naughtyHtml")
    void html_is_shown_as_the_text_that_it_is(String naughty) {
        assertEquals(naughty, new Fragment(html(naughty)).text().stripTrailing());
    }

    static Stream<Arguments> features() {
        return Stream.of(
                arguments("It rained.", "<p>It rained.</p>"),
                arguments("One\n\nTwo", "<p>One</p>\n<p>Two</p>"),
                arguments("One\nTwo", "<p>One<br>\nTwo</p>"),
                arguments("One\r\nTwo  \r\nThree\\\r\nFour", "<p>One<br>\nTwo<br>\nThree<br>\nFour</p>"),
                arguments("*One* **Two** ~~Three~~", "<p><em>One</em> <strong>Two</strong> <del>Three</del></p>"),
                arguments("# One", "<h3>One</h3>"),
                arguments("## One", "<h3>One</h3>"),
                arguments("# A\n## B\n### C\n#### D\n##### E\n###### F",
                        "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h6>D</h6>\n<h6>E</h6>\n<h6>F</h6>"),
                arguments("## A\n#### B\n## C\n### D\n# E\n### F",
                        "<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n<h4>D</h4>\n<h3>E</h3>\n<h4>F</h4>"),
                arguments("One\n===\n\nTwo\n---", "<h3>One</h3>\n<h4>Two</h4>"),
                arguments("#\n\nOne", "<p>One</p>"),
                arguments("***", "<hr>"),
                arguments("> One\n> > Two", "<blockquote>\n<p>One</p>\n<blockquote>\n<p>Two</p>\n</blockquote>\n</blockquote>"),
                arguments("- One\n- Two", "<ul><li>One</li><li>Two</li></ul>"),
                arguments("- One\n\n- Two", "<ul><li>\n<p>One</p>\n</li><li>\n<p>Two</p>\n</li></ul>"),
                arguments("1. One\n2. Two", "<ol><li>One</li><li>Two</li></ol>"),
                arguments("7. One", "<ol start=\"7\"><li>One</li></ol>"),
                arguments("- [ ] One\n- [x] Two\n- [x]Three\n- [x] *Four*",
                        "<ul><li><span class=\"task\">☐</span> One</li><li><span class=\"task\">☑</span> Two</li><li>[x]Three</li>"
                                + "<li><span class=\"task\">☑</span> <em>Four</em></li></ul>"),
                arguments("1. [X] One\n\n   Two",
                        "<ol><li>\n<p><span class=\"task\">☑</span> One</p>\n<p>Two</p>\n</li></ol>"),
                arguments("`a < b`", "<p><code>a &lt; b</code></p>"),
                arguments("```\na <b>\n\n*c*\n```", "<pre tabindex=\"0\"><code>a &lt;b&gt;\n\n*c*\n</code></pre>"),
                arguments("```java 17\nx\n```", "<pre tabindex=\"0\"><code class=\"language-java\">x\n</code></pre>"),
                arguments("~~~c#\nx\n~~~", "<pre tabindex=\"0\"><code class=\"language-c#\">x\n</code></pre>"),
                arguments("    x", "<pre tabindex=\"0\"><code>x\n</code></pre>"),
                arguments("| One | Two |\n|---|--:|\n| 1 | 2 |\n| 3 |",
                        "<table><thead><tr><th>One</th><th class=\"align-right\">Two</th></tr></thead>"
                                + "<tbody><tr><td>1</td><td class=\"align-right\">2</td></tr>"
                                + "<tr><td>3</td><td class=\"align-right\"></td></tr></tbody></table>"),
                arguments("|   | Two |\n|:--|:-:|",
                        "<table><thead><tr><td class=\"align-left\"></td><th class=\"align-center\">Two</th></tr></thead></table>"),
                arguments("<b>One</b>\n<div>\n*Two*", "<p>&lt;b&gt;One&lt;/b&gt;<br>\n&lt;div&gt;<br>\n<em>Two</em></p>"),
                arguments("One <b\nclass=x>", "<p>One &lt;b<br>\nclass&#61;x&gt;</p>"),
                arguments("[One](https://example.org/a?b=c&d#e \"Title\")",
                        "<p>" + link("https://example.org/a?b&#61;c&amp;d#e", "One") + "</p>"),
                arguments("[One](HTTP://Example.ORG:8080)", "<p>" + link("http://example.org:8080", "One") + "</p>"),
                arguments("[One](https://münchen.example/größe)",
                        "<p>" + link("https://xn--mnchen-3ya.example/gr%C3%B6%C3%9Fe", "One") + "</p>"),
                arguments("[One](/entries/1?a=b#c)", "<p><a href=\"/entries/1?a&#61;b#c\">One</a></p>"),
                arguments("[One](/größe)", "<p><a href=\"/gr%C3%B6%C3%9Fe\">One</a></p>"),
                arguments("[One](mailto:ada@example.org)", "<p><a href=\"mailto:ada&#64;example.org\">One</a></p>"),
                arguments("[One *Two*](javascript:alert(1))", "<p>One <em>Two</em></p>"),
                arguments("[](https://example.org)", "<p>" + link("https://example.org", "https://example.org") + "</p>"),
                arguments("[One][a]\n\n[a]: https://example.org", "<p>" + link("https://example.org", "One") + "</p>"),
                arguments("See https://example.org/a.", "<p>See " + link("https://example.org/a", "https://example.org/a") + ".</p>"),
                arguments("<https://example.org>", "<p>" + link("https://example.org", "https://example.org") + "</p>"),
                arguments("ada@example.org", "<p><a href=\"mailto:ada&#64;example.org\">ada&#64;example.org</a></p>"),
                arguments("![A cat](" + CAT + ")", "<p>" + cat("A cat") + "</p>"),
                arguments("![A *black* `cat`](" + CAT + "/large)", "<p>" + cat("A black cat") + "</p>"),
                arguments("![](" + CAT + ")", "<p>" + cat("") + "</p>"),
                arguments("[![A cat](" + CAT + ")](/cats)", "<p><a href=\"/cats\">" + cat("A cat") + "</a></p>"),
                arguments("![A kitten](/pictures/0123456789abcdef01234567-300x200)",
                        "<p><img src=\"/pictures/0123456789abcdef01234567-300x200/small\" width=\"300\" height=\"200\" alt=\"A kitten\""
                                + " loading=\"lazy\" decoding=\"async\"></p>"),
                arguments("![A cat](/cat.jpg)", "<p><a href=\"/cat.jpg\">A cat</a></p>"),
                arguments("![A cat](/pictures/cat.jpg)", "<p><a href=\"/pictures/cat.jpg\">A cat</a></p>"),
                arguments("![A cat](https://example.org/cat.jpg)", "<p>" + link("https://example.org/cat.jpg", "A cat") + "</p>"),
                arguments("![](https://example.org/cat.jpg)",
                        "<p>" + link("https://example.org/cat.jpg", "https://example.org/cat.jpg") + "</p>"),
                arguments("[![A cat](https://example.org/cat.jpg)](/cats)", "<p><a href=\"/cats\">A cat</a></p>"),
                arguments("![A cat](data:x)", "<p>A cat</p>"),
                arguments("A[^b] B[^a] C[^b]\n\n[^a]: Two\n[^b]: One",
                        "<p>A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup> B<sup id=\"e1-mention-2\"><a href=\"#e1-note-2\">2</a></sup>"
                                + " C<sup><a href=\"#e1-note-1\">1</a></sup></p>\n<ol class=\"footnotes\">"
                                + "<li id=\"e1-note-1\">\n<p>One <a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li>"
                                + "<li id=\"e1-note-2\">\n<p>Two <a href=\"#e1-mention-2\">↩\uFE0E 2</a></p></li></ol>"),
                arguments("A[^1]\n\n[^1]: One\n\n    - Two\n\nThree",
                        "<p>A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup></p>\n<p>Three</p>\n<ol class=\"footnotes\">"
                                + "<li id=\"e1-note-1\">\n<p>One</p>\n<ul><li>Two</li></ul>\n"
                                + "<p><a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"),
                arguments("[A[^1]](/a)\n\n[^1]:",
                        "<p>[A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup>](/a)</p>\n<ol class=\"footnotes\">"
                                + "<li id=\"e1-note-1\">\n<p><a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"),
                arguments("A[^1]", "<p>A[^1]</p>"),
                arguments("A\n\n[^1]: Nobody mentions it.", "<p>A</p>"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void marks_become_elements(String source, String html) {
        assertEquals(html + '\n', html(source));
    }

    @ParameterizedTest
    @MethodSource("features")
    void what_marks_become_is_valid(String source, String html) {
        assertEquals(List.of(), checker.findings(page(html(source))));
        assertEquals(List.of(), new Fragment(html(source)).forbidden());
    }

    @Test
    void headings_are_raised_and_nothing_else_is() {
        String html = markdown.html("# One\n\n## Two\n\n`<h3>` h4", "x-");

        assertEquals(html.replace("<h3>One</h3>", "<h2>One</h2>").replace("<h4>Two</h4>", "<h3>Two</h3>"), Markdown.raised(html));
    }

    @Test
    void entries_with_the_same_footnotes_share_a_page() {
        String source = "A[^1]\n\n[^1]: One";

        String page = page(markdown.html(source, "entry-1-") + markdown.html(source, "entry-2-"));

        assertEquals(List.of(), checker.findings(page));
    }

    @Test
    void the_same_text_gives_the_same_html() {
        String source = "A[^1] https://example.org ![A cat](/pictures/0123456789abcdef01234567-1600x1200)\n\n[^1]: One";
        String first = html(source);
        html("B[^1]\n\n[^1]: Two");

        assertEquals(first, html(source));
        assertEquals(first, new Markdown().html(source, "e1-"));
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
    void the_words_are_what_remains_without_marks(String source, String words) {
        assertEquals(words, markdown.text(source));
    }

    static Stream<String> monsters() {
        return Stream.of(full(">"), full("> "), full("["), full("![", "", "](/a)"), full("[", "", "](/a)"), full("*"), full("*a **a "),
                full("*a "), full("_a", "", "b_"),
                full("**a", "", "a**"), full("~~a "), full("~a"), full("- "), full("1. "), full("> - "), full("`"), backticks(), full("<"),
                full("<a "),
                full("x <!--"), full("<?"), full("<![CDATA["), full("<!A "), full("&"), full("\\"), full("#"), full("# "),
                full("a**b") + "c* ",
                full("[a]("), full("[a](<"), full("[a][b"), full("[]()"), full("![]("), full("![[]()"), full("[^"), full("[^1]"),
                full("[^1]: "), full("[^1]: a\n"),
                full("[a]: b\n"), full("[a]: <"), full("[a]: b '"), full("|"), full("|\n"), full("|a|\n|-|\n"), full("a\n"), full("\n"),
                full("\t"), full(" "),
                full("- a\n"), full("```\n"), full("a\n-\n"), full("(", "", ")"), full("[](", "", ")"), full("http://"), full("www."),
                full("a@"), full("@a"),
                full("a.a@a."), full(":"), full("a:"), full("://"), full("https://a.b/("), full("https://a.b "), full("{{"), full("😀"),
                full("\u0000"),
                full("&#1;"), full("\uD800"), lists(), fullTable(), tables(), manyTables(), addresses(), pictures(), footnotes(), chain(),
                full("]"), full("a]"), full("[a", "", "]"),
                full("*_"), full("**_~~"), full("<a@b.c>"), full("|-"), full("\n- [ ] "), "a[^1]\n\n[^1]: " + full("[^1]"), full("*a_ "),
                full("a*b_"), full("```a\n~~~\n"));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void a_monster_takes_neither_long_nor_more_room_than_it_may(String source) {
        String html = assertTimeoutPreemptively(LONG, () -> html(source));
        String words = assertTimeoutPreemptively(LONG, () -> markdown.text(source));

        assertEquals(List.of(), new Fragment(html).forbidden());
        assertTrue(html.length() < 100 * MOST, () -> "characters: " + html.length());
        assertTrue(words.length() <= 3 * MOST, () -> "characters: " + words.length());
    }

    @Test
    void marks_nested_deeper_than_anybody_writes_keep_their_words() {
        String html = html("> ".repeat(1000) + "*a ".repeat(1000) + "rain" + "*".repeat(1000));

        assertTrue(new Fragment(html).text().contains("rain"), html);
        assertEquals(List.of(), checker.findings(page(html)));
    }

    @Test
    void a_table_of_rows_left_short_is_text() {
        assertFalse(new Fragment(html(tables())).elements().contains("table"));
        assertTrue(new Fragment(html("| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(2000))).elements().contains("table"));
    }

    @Test
    void a_long_address_is_not_written_for_ever() {
        String html = html(addresses());

        var elements = new Fragment(html).elements();
        assertTrue(elements.contains("a"));
        assertTrue(html.length() < 10 * MOST, () -> "characters: " + html.length());
    }

    private String html(String source) {
        return markdown.html(source, "e1-");
    }

    private static String page(String html) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>It rained</title></head><body><h1>Journal</h1><h2>Entry</h2>" + html
                + "</body></html>";
    }

    private static String link(String href, String text) {
        return "<a href=\"" + href + "\" rel=\"nofollow noopener noreferrer ugc\">" + text + "</a>";
    }

    private static String full(String part) {
        return part.repeat(MOST / part.length());
    }

    private static String full(String before, String between, String after) {
        int times = (MOST - between.length()) / (before.length() + after.length());
        return before.repeat(times) + between + after.repeat(times);
    }

    private static String backticks() {
        var text = new StringBuilder();
        for (int length = 1; text.length() < MOST - length; length++) {
            text.append("`".repeat(length)).append('a');
        }
        return text.toString();
    }

    private static String lists() {
        var text = new StringBuilder();
        for (int depth = 0; text.length() < MOST - 2 * depth; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    private static String tables() {
        return "|a".repeat(6000) + "|\n" + "|-".repeat(6000) + "|\n" + "|\n".repeat(12_000);
    }

    private static String fullTable() {
        return "|a".repeat(30) + "|\n" + "|-".repeat(30) + "|\n" + "|\n".repeat(3_200);
    }

    private static String manyTables() {
        return full("|a".repeat(150) + "|\n" + "|-".repeat(150) + "|\n" + "|\n".repeat(300) + "\n");
    }

    private static String cat(String alt) {
        return "<img src=\"" + CAT + "/medium\" srcset=\"" + CAT + "/small 480w , " + CAT + "/medium 960w , " + CAT
                + "/large 1600w\" sizes=\"(max-width: 46rem) 94vw, 42rem\" width=\"1600\" height=\"1200\" alt=\"" + alt
                + "\" loading=\"lazy\" decoding=\"async\">";
    }

    private static String addresses() {
        return "[a]: https://example.org/" + "a".repeat(25_000) + "\n\n" + "[a] ".repeat(2_000) + "[][a] ![][a] [![][a]](/b) ".repeat(500);
    }

    private static String pictures() {
        return "[a]: " + CAT + "\n\n" + "![a] ".repeat(9_000);
    }

    private static String footnotes() {
        var text = new StringBuilder();
        for (int number = 0; text.length() < MOST - 30; number++) {
            text.append("[^").append(number).append("]\n\n[^").append(number).append("]: a\n");
        }
        return text.toString();
    }

    private static String chain() {
        var text = new StringBuilder("[^0]\n\n");
        for (int number = 0; text.length() < MOST - 30; number++) {
            text.append("[^").append(number).append("]: [^").append(number + 1).append("]\n");
        }
        return text.toString();
    }
}
